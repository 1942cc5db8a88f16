import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    static List<Integer> starts(int side, int k, int s, boolean same) {
        List<Integer> places = new ArrayList<>();
        int count = same ? (side + s - 1) / s : (side - k) / s + 1;
        int first = same ? -(Math.max((count - 1) * s + k - side, 0) / 2) : 0;
        for (int i = 0; i < count; i++) {
            places.add(first + i * s);
        }
        return places;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        boolean largest = in.next().equals("max");
        boolean same = in.next().equals("same");
        int h = in.nextInt();
        int w = in.nextInt();
        int k = in.nextInt();
        int s = in.nextInt();
        int[][] picture = new int[h][w];
        for (int[] row : picture) {
            for (int x = 0; x < w; x++) {
                row[x] = in.nextInt();
            }
        }
        StringBuilder out = new StringBuilder();
        for (int top : starts(h, k, s, same)) {
            for (int left : starts(w, k, s, same)) {
                int best = Integer.MIN_VALUE;
                double sum = 0;
                int count = 0;
                for (int y = Math.max(top, 0); y < Math.min(top + k, h); y++) {
                    for (int x = Math.max(left, 0); x < Math.min(left + k, w); x++) {
                        best = Math.max(best, picture[y][x]);
                        sum += picture[y][x];
                        count++;
                    }
                }
                out.append(largest ? best : sum / count).append(' ');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
