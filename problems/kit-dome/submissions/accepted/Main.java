import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.StringTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        long rest = Long.parseLong(words.nextToken());
        long[][] observations = new long[n][];
        for (int i = 0; i < n; i++) {
            words = new StringTokenizer(in.readLine());
            observations[i] = new long[] {Long.parseLong(words.nextToken()), Long.parseLong(words.nextToken())};
        }
        Arrays.sort(observations, (a, b) -> Long.compare(a[1], b[1]));
        long ready = 0;
        int count = 0;
        for (long[] observation : observations) {
            if (observation[0] >= ready) {
                count++;
                ready = observation[1] + rest;
            }
        }
        System.out.println(count);
    }
}
