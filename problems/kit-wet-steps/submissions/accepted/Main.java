import java.util.Scanner;

public class Main {
    static String steps;
    static long[] known;

    static long ways(int i) {
        if (i < 0) return 0;
        if (i == 0) return 1;
        if (steps.charAt(i - 1) == '#') return 0;
        if (known[i] < 0) known[i] = ways(i - 1) + ways(i - 2);
        return known[i];
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        steps = in.next();
        known = new long[n + 1];
        java.util.Arrays.fill(known, -1);
        System.out.println(ways(n));
    }
}
