import java.io.*;

public class Main {
    static final int MODULUS = 1_000_000_007;

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in), m = next(in);
        long[] cost = new long[m], count = new long[m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                int toll = next(in);
                if (i == 0 && j == 0) {
                    count[0] = 1;
                } else if (j > 0 && (i == 0 || cost[j - 1] < cost[j])) {
                    cost[j] = cost[j - 1];
                    count[j] = count[j - 1];
                } else if (j > 0 && cost[j - 1] == cost[j]) {
                    count[j] = (count[j] + count[j - 1]) % MODULUS;
                }
                cost[j] += toll;
            }
        }
        System.out.println(cost[m - 1] + " " + count[m - 1]);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
