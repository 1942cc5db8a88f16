// A strip of rows slides down: its column sums lose the row that leaves and gain the one that comes.
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        int m = (int) in.nval;
        in.nextToken();
        int reach = (int) in.nval;
        int[][] honey = new int[n][m];
        for (int[] row : honey) {
            for (int j = 0; j < m; j++) {
                in.nextToken();
                row[j] = (int) in.nval;
            }
        }
        int[] strip = new int[m];
        for (int i = 0; i < Math.min(n, reach); i++) for (int j = 0; j < m; j++) strip[j] += honey[i][j];
        int best = Integer.MIN_VALUE, row = 0, column = 0;
        for (int i = 0; i < n; i++) {
            if (i + reach < n) for (int j = 0; j < m; j++) strip[j] += honey[i + reach][j];
            if (i - reach - 1 >= 0) for (int j = 0; j < m; j++) strip[j] -= honey[i - reach - 1][j];
            int sum = 0;
            for (int j = 0; j < Math.min(m, reach); j++) sum += strip[j];
            for (int j = 0; j < m; j++) {
                if (j + reach < m) sum += strip[j + reach];
                if (j - reach - 1 >= 0) sum -= strip[j - reach - 1];
                if (sum > best) {
                    best = sum;
                    row = i + 1;
                    column = j + 1;
                }
            }
        }
        System.out.println(best);
        System.out.println(row + " " + column);
    }
}
