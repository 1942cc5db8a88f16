import java.util.Scanner;

public class Main {
    static long rate, modulus;

    static long power(long exponent) {
        long power = 1 % modulus;
        for (long square = rate; exponent > 0; exponent /= 2) {
            if (exponent % 2 == 1) power = power * square % modulus;
            square = square * square % modulus;
        }
        return power;
    }

    static long tufts(long days) {
        if (days == 0) return 0;
        if (days % 2 == 1) return (1 + rate * tufts(days - 1)) % modulus;
        return tufts(days / 2) * (1 + power(days / 2)) % modulus;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        StringBuilder out = new StringBuilder();
        for (int t = in.nextInt(); t > 0; t--) {
            rate = in.nextLong();
            long days = in.nextLong();
            modulus = in.nextLong();
            rate %= modulus;
            out.append(tufts(days)).append('\n');
        }
        System.out.print(out);
    }
}
