import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        int f = in.nextInt();
        String[] ways = new String[f];
        for (int j = 0; j < f; j++) {
            ways[j] = in.next();
        }
        double[][] rows = new double[n + m][f];
        for (double[] row : rows) {
            for (int j = 0; j < f; j++) {
                int x = in.nextInt();
                row[j] = ways[j].equals("log") ? Math.log1p(x) : x;
            }
        }
        for (int j = 0; j < f; j++) {
            double low = Double.MAX_VALUE;
            double high = 0;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                low = Math.min(low, rows[i][j]);
                high = Math.max(high, rows[i][j]);
                sum += rows[i][j];
            }
            double squares = 0;
            for (int i = 0; i < n; i++) {
                squares += Math.pow(rows[i][j] - sum / n, 2);
            }
            boolean usesRange = ways[j].equals("minmax") || low == high;
            double away = usesRange ? low : sum / n;
            double spread = low == high ? 1 : usesRange ? high - low : Math.sqrt(squares / n);
            for (int i = n; i < n + m; i++) {
                rows[i][j] = (rows[i][j] - away) / spread;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = n; i < n + m; i++) {
            for (double x : rows[i]) {
                out.append(x).append(' ');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
