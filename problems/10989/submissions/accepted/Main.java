import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        PrintWriter out = new PrintWriter(System.out);
        int[] counts = new int[10_001];
        int n = Integer.parseInt(in.readLine());
        for (int i = 0; i < n; i++) {
            counts[Integer.parseInt(in.readLine())]++;
        }
        for (int value = 1; value <= 10_000; value++) {
            String line = value + "\n";
            for (int i = 0; i < counts[value]; i++) {
                out.write(line);
            }
        }
        out.flush();
    }
}
