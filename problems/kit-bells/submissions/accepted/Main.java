import java.util.Scanner;

public class Main {
    static int n;
    static boolean[] allowed, rung;
    static int[] order;

    static boolean goOn(int count) {
        if (count == n) return true;
        for (int bell = 1; bell <= n; bell++) {
            if (rung[bell] || count > 0 && !allowed[Math.abs(order[count - 1] - bell)]) continue;
            rung[bell] = true;
            order[count] = bell;
            if (goOn(count + 1)) return true;
            rung[bell] = false;
        }
        return false;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        n = in.nextInt();
        int k = in.nextInt();
        allowed = new boolean[n];
        rung = new boolean[n + 1];
        order = new int[n];
        while (k-- > 0) allowed[in.nextInt()] = true;
        if (!goOn(0)) {
            System.out.println(-1);
            return;
        }
        StringBuilder out = new StringBuilder();
        for (int bell : order) out.append(bell).append(' ');
        System.out.println(out.toString().trim());
    }
}
