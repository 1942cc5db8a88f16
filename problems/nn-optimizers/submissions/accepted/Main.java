import java.util.Scanner;

public class Main {
    static double train(String method, int steps, double rate, double w, int a, int c) {
        double v = 0;
        double m = 0;
        double s = 0;
        for (int t = 1; t <= steps; t++) {
            double g = 2 * a * (w - c);
            if (method.equals("sgd")) {
                w -= rate * g;
            } else if (method.equals("momentum")) {
                v = 0.9 * v - rate * g;
                w += v;
            } else {
                m = 0.9 * m + 0.1 * g;
                s = 0.999 * s + 0.001 * g * g;
                w -= rate * (m / (1 - Math.pow(0.9, t))) / (Math.sqrt(s / (1 - Math.pow(0.999, t))) + 1e-7);
            }
        }
        return w;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String method = in.next();
        int n = in.nextInt();
        int steps = in.nextInt();
        double rate = Double.parseDouble(in.next());
        for (int i = 0; i < n; i++) {
            System.out.println(train(method, steps, rate, in.nextInt(), in.nextInt(), in.nextInt()));
        }
    }
}
