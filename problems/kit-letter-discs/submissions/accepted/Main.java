import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int k = in.nextInt();
        String now = in.next(), wanted = in.next();
        int[][] time = new int[now.length() + 1][wanted.length() + 1];
        for (int i = 0; i <= now.length(); i++) {
            for (int j = 0; j <= wanted.length(); j++) {
                int best = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
                if (i > 0) best = Math.min(best, time[i - 1][j] + k);
                if (j > 0) best = Math.min(best, time[i][j - 1] + k);
                if (i > 0 && j > 0) {
                    int steps = Math.floorMod(now.charAt(i - 1) - wanted.charAt(j - 1), 26);
                    best = Math.min(best, time[i - 1][j - 1] + Math.min(steps, 26 - steps));
                }
                time[i][j] = best;
            }
        }
        System.out.println(time[now.length()][wanted.length()]);
    }
}
