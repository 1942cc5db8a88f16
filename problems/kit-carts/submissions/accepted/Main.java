import java.util.Scanner;

public class Main {
    static int n, k;
    static long least = Long.MAX_VALUE, ways;
    static long[] loads, carts;

    static void goOn(int number, int used) {
        if (n - number < k - used) return;
        if (number == n) {
            long lightest = Long.MAX_VALUE, heaviest = 0;
            for (long cart : carts) {
                lightest = Math.min(lightest, cart);
                heaviest = Math.max(heaviest, cart);
            }
            if (heaviest - lightest < least) {
                least = heaviest - lightest;
                ways = 0;
            }
            if (heaviest - lightest == least) ways++;
            return;
        }
        for (int cart = 0; cart < Math.min(used + 1, k); cart++) {
            carts[cart] += loads[number];
            goOn(number + 1, Math.max(used, cart + 1));
            carts[cart] -= loads[number];
        }
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        n = in.nextInt();
        k = in.nextInt();
        loads = new long[n];
        carts = new long[k];
        for (int i = 0; i < n; i++) loads[i] = in.nextLong();
        goOn(0, 0);
        System.out.println(least + " " + ways);
    }
}
