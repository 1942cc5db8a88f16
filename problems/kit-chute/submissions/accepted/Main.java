import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int width = in.nextInt();
        int n = in.nextInt();
        int full = (1 << width) - 1;
        List<Integer> rows = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < n; i++) {
            int x = in.nextInt();
            int w = in.nextInt();
            int h = in.nextInt();
            int block = ((1 << w) - 1) << (x - 1);
            int bottom = rows.size();
            while (bottom > 0 && (rows.get(bottom - 1) & block) == 0) bottom--;
            for (int row = bottom; row < bottom + h; row++) {
                if (row == rows.size()) rows.add(0);
                rows.set(row, rows.get(row) | block);
            }
            for (int row = bottom + h - 1; row >= bottom; row--) {
                if (rows.get(row) != full) continue;
                rows.remove(row);
                taken++;
            }
        }
        System.out.println(taken);
        StringBuilder heights = new StringBuilder();
        for (int column = 0; column < width; column++) {
            int height = rows.size();
            while (height > 0 && (rows.get(height - 1) >> column & 1) == 0) height--;
            heights.append(column == 0 ? "" : " ").append(height);
        }
        System.out.println(heights);
    }
}
