import java.util.Scanner;

public class Main {
    static long[] upto;
    static long[][] known;

    static long least(int from, int to) {
        if (to - from <= 1) return 0;
        if (known[from][to] > 0) return known[from][to];
        long best = Long.MAX_VALUE;
        for (int cut = from + 1; cut < to; cut++) {
            long heavier = Math.max(upto[cut] - upto[from], upto[to] - upto[cut]);
            best = Math.min(best, heavier + least(from, cut) + least(cut, to));
        }
        return known[from][to] = best;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        upto = new long[n + 1];
        for (int i = 1; i <= n; i++) upto[i] = upto[i - 1] + in.nextInt();
        known = new long[n + 1][n + 1];
        System.out.println(least(0, n));
    }
}
