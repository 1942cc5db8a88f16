import java.io.IOException;
import java.io.StreamTokenizer;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new java.io.BufferedInputStream(System.in));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int most = 1_000_000;
        boolean[] isComposite = new boolean[most + 1];
        for (int p = 2; p * p <= most; p++) {
            if (isComposite[p]) continue;
            for (int multiple = p * p; multiple <= most; multiple += p) isComposite[multiple] = true;
        }
        int k = next(), q = next();
        int[] count = new int[most + 1];
        for (int p = 2; p <= most; p++) {
            boolean isEcho = p + k <= most && !isComposite[p] && !isComposite[p + k];
            count[p] = count[p - 1] + (isEcho ? 1 : 0);
        }
        StringBuilder out = new StringBuilder();
        while (q-- > 0) {
            int first = next(), last = next();
            out.append(last - k >= first ? count[last - k] - count[first - 1] : 0).append('\n');
        }
        System.out.print(out);
    }
}
