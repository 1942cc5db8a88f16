import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double[] answers = new double[n];
        for (int i = 0; i < n; i++) {
            answers[i] = Double.parseDouble(in.next());
        }
        double squares = 0;
        double absolute = 0;
        double shares = 0;
        for (int i = 0; i < n; i++) {
            double error = Math.abs(answers[i] - Double.parseDouble(in.next()));
            squares += error * error;
            absolute += error;
            shares += error / Math.max(Math.abs(answers[i]), 1e-7);
        }
        System.out.println(squares / n);
        System.out.println(Math.sqrt(squares / n));
        System.out.println(absolute / n);
        System.out.println(100 * shares / n);
    }
}
