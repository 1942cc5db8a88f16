import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new java.io.BufferedInputStream(System.in));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int[][] animals = new int[n][];
        for (int i = 0; i < n; i++) animals[i] = new int[] {next(), next()};
        Arrays.sort(animals, (a, b) -> Integer.compare(a[0] * b[1], b[0] * a[1]));
        long passed = 0, distress = 0;
        for (int[] animal : animals) {
            distress += passed * animal[1];
            passed += animal[0];
        }
        System.out.println(distress);
    }
}
