import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int k = in.nextInt();
        int[] classes = new int[n];
        for (int i = 0; i < n; i++) {
            classes[i] = in.nextInt();
        }
        double total = 0;
        for (int c : classes) {
            double[] logits = new double[k];
            double largest = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < k; j++) {
                logits[j] = in.nextInt();
                largest = Math.max(largest, logits[j]);
            }
            double sum = 0;
            for (double logit : logits) {
                sum += Math.exp(logit - largest);
            }
            System.out.println(Math.exp(logits[c] - largest) / sum);
            total += Math.log(sum) - (logits[c] - largest);
        }
        System.out.println(total / n);
    }
}
