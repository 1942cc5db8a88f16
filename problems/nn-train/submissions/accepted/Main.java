import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int d = in.nextInt();
        in.next();
        double[][] rows = new double[n][d + 1];
        int[] labels = new int[n];
        double[] means = new double[d];
        double[] spreads = new double[d];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                rows[i][j] = in.nextInt();
                means[j] += rows[i][j] / n;
            }
            rows[i][d] = 1;
            labels[i] = in.nextInt();
        }
        for (int j = 0; j < d; j++) {
            for (double[] row : rows) {
                spreads[j] += Math.pow(row[j] - means[j], 2) / n;
            }
            spreads[j] = Math.sqrt(spreads[j]);
            for (double[] row : rows) {
                row[j] = (row[j] - means[j]) / spreads[j];
            }
        }
        double[] weights = new double[d + 1];
        for (int step = 0; step < 2000; step++) {
            double[] slopes = new double[d + 1];
            for (int i = 0; i < n; i++) {
                double z = 0;
                for (int j = 0; j <= d; j++) {
                    z += weights[j] * rows[i][j];
                }
                for (int j = 0; j <= d; j++) {
                    slopes[j] += (1 / (1 + Math.exp(-z)) - labels[i]) * rows[i][j] / n;
                }
            }
            for (int j = 0; j <= d; j++) {
                weights[j] -= 0.5 * slopes[j];
            }
        }
        StringBuilder out = new StringBuilder();
        for (int j = 0; j < d; j++) {
            weights[j] /= spreads[j];
            weights[d] -= weights[j] * means[j];
            out.append(weights[j]).append(' ');
        }
        System.out.println(out.append(weights[d]));
    }
}
