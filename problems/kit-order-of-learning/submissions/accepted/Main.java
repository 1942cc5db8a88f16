import java.util.Scanner;

public class Main {
    static int n;
    static int[] weeks, known;
    static int[][] helps;

    /** The least time in which the set can be learnt: which was the last? */
    static int least(int set) {
        if (set == 0) return 0;
        if (known[set] > 0) return known[set];
        int best = Integer.MAX_VALUE;
        for (int last = 0; last < n; last++) {
            if ((set >> last & 1) == 0) continue;
            int before = set ^ 1 << last, takes = weeks[last];
            for (int i = 0; i < n; i++) if ((before >> i & 1) == 1) takes -= helps[i][last];
            best = Math.min(best, least(before) + Math.max(1, takes));
        }
        return known[set] = best;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        n = in.nextInt();
        weeks = new int[n];
        for (int i = 0; i < n; i++) weeks[i] = in.nextInt();
        helps = new int[n][n];
        for (int[] row : helps) for (int j = 0; j < n; j++) row[j] = in.nextInt();
        known = new int[1 << n];
        System.out.println(least((1 << n) - 1));
    }
}
