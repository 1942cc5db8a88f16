import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt(), length = in.nextInt();
        long[] best = new long[length + 1];
        for (int kind = 0; kind < n; kind++) {
            int w = in.nextInt();
            long v = in.nextInt(), fee = in.nextInt();
            // the bag is paid at the beginning: a copy of the table that has paid, used like an ordinary unbounded knapsack
            long[] paid = new long[length + 1];
            for (int a = 0; a <= length; a++) paid[a] = best[a] - fee;
            for (int a = w; a <= length; a++) paid[a] = Math.max(paid[a], paid[a - w] + v);
            for (int a = 0; a <= length; a++) best[a] = Math.max(best[a], paid[a]);
        }
        System.out.println(best[length]);
    }
}
