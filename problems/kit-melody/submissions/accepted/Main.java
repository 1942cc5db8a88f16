import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int m = next(in);
        int[] song = readSteps(in, n);
        int[] tune = readSteps(in, m);
        if (m == 1) {
            System.out.println(n + " 1");
            return;
        }
        int[] fail = new int[m];
        int matched = 0;
        for (int i = 1; i < m - 1; i++) {
            while (matched > 0 && tune[matched] != tune[i]) matched = fail[matched];
            if (tune[matched] == tune[i]) matched++;
            fail[i + 1] = matched;
        }
        matched = 0;
        int count = 0;
        int first = 0;
        for (int i = 0; i < n - 1; i++) {
            while (matched > 0 && tune[matched] != song[i]) matched = fail[matched];
            if (tune[matched] == song[i]) matched++;
            if (matched < m - 1) continue;
            if (count++ == 0) first = i - (m - 1) + 2;
            matched = fail[matched];
        }
        System.out.println(count + " " + first);
    }

    private static int[] readSteps(StreamTokenizer in, int count) throws IOException {
        int[] steps = new int[count - 1];
        int before = next(in);
        for (int i = 0; i < count - 1; i++) {
            int note = next(in);
            steps[i] = note - before;
            before = note;
        }
        return steps;
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
