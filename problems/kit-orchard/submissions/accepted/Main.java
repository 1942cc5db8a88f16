import java.util.Scanner;

public class Main {
    static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        long[] x = new long[n], y = new long[n];
        for (int i = 0; i < n; i++) {
            x[i] = in.nextLong();
            y[i] = in.nextLong();
        }
        long twiceArea = 0, onFence = 0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            twiceArea += x[i] * y[next] - x[next] * y[i];
            onFence += gcd(x[next] - x[i], y[next] - y[i]);
        }
        System.out.println((Math.abs(twiceArea) - onFence + 2) / 2);
    }
}
