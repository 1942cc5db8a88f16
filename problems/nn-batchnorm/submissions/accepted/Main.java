import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int q = in.nextInt();
        int c = in.nextInt();
        double[] gamma = new double[c];
        double[] beta = new double[c];
        double[] movingMean = new double[c];
        double[] movingVar = new double[c];
        for (int j = 0; j < c; j++) {
            gamma[j] = in.nextInt();
            movingVar[j] = 1;
        }
        for (int j = 0; j < c; j++) {
            beta[j] = in.nextInt();
        }
        StringBuilder out = new StringBuilder();
        while (q-- > 0) {
            boolean trains = in.next().equals("train");
            int m = in.nextInt();
            double[][] rows = new double[m][c];
            for (double[] row : rows) {
                for (int j = 0; j < c; j++) {
                    row[j] = in.nextInt();
                }
            }
            double[] mean = movingMean.clone();
            double[] var = movingVar.clone();
            for (int j = 0; trains && j < c; j++) {
                double sum = 0;
                double squares = 0;
                for (double[] row : rows) {
                    sum += row[j];
                }
                mean[j] = sum / m;
                for (double[] row : rows) {
                    squares += (row[j] - mean[j]) * (row[j] - mean[j]);
                }
                var[j] = squares / m;
                movingMean[j] = 0.9 * movingMean[j] + 0.1 * mean[j];
                movingVar[j] = 0.9 * movingVar[j] + 0.1 * var[j];
            }
            for (double[] row : rows) {
                for (int j = 0; j < c; j++) {
                    out.append(gamma[j] * (row[j] - mean[j]) / Math.sqrt(var[j] + 0.001) + beta[j]).append(' ');
                }
                out.append('\n');
            }
        }
        System.out.print(out);
    }
}
