import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int c = in.nextInt();
        int h = in.nextInt();
        int w = in.nextInt();
        int k = in.nextInt();
        int s = in.nextInt();
        int p = in.nextInt();
        int bias = in.nextInt();
        int[][][] pictures = new int[c][h + 2 * p][w + 2 * p];
        for (int[][] picture : pictures) {
            for (int y = p; y < p + h; y++) {
                for (int x = p; x < p + w; x++) {
                    picture[y][x] = in.nextInt();
                }
            }
        }
        int rows = (h + 2 * p - k) / s + 1;
        int columns = (w + 2 * p - k) / s + 1;
        int[][] map = new int[rows][columns];
        for (int[][] picture : pictures) {
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    int weight = in.nextInt();
                    for (int y = 0; y < rows; y++) {
                        for (int x = 0; x < columns; x++) {
                            map[y][x] += weight * picture[y * s + i][x * s + j];
                        }
                    }
                }
            }
        }
        StringBuilder out = new StringBuilder();
        for (int[] row : map) {
            for (int value : row) {
                out.append(value + bias).append(' ');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
