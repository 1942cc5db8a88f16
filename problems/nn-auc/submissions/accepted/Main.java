import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        int threshold = Integer.parseInt(words.nextToken());
        long[][] counts = new long[2][1001];
        long[][] called = new long[2][2];
        for (int i = 0; i < n; i++) {
            words = new StringTokenizer(in.readLine());
            int truth = Integer.parseInt(words.nextToken());
            int score = Integer.parseInt(words.nextToken());
            counts[truth][score]++;
            called[truth][score > threshold ? 1 : 0]++;
        }
        long below = 0;
        double won = 0;
        for (int score = 0; score <= 1000; score++) {
            won += counts[1][score] * (below + counts[0][score] / 2.0);
            below += counts[0][score];
        }
        long tp = called[1][1];
        long fp = called[0][1];
        long positives = tp + called[1][0];
        double precision = tp + fp > 0 ? (double) tp / (tp + fp) : 0;
        System.out.println(tp + " " + fp + " " + called[1][0] + " " + called[0][0]);
        System.out.println(precision + " " + (double) tp / positives + " " + won / positives / below);
    }
}
