import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    private static final String DIRECTIONS = "^>v<";
    private static final int[] DOWN = {-1, 0, 1, 0};
    private static final int[] ACROSS = {0, 1, 0, -1};

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        int minutes = in.nextInt();
        char[][] floor = new char[n][];
        List<int[]> robots = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            floor[i] = in.next().toCharArray();
            for (int j = 0; j < m; j++) {
                int direction = DIRECTIONS.indexOf(floor[i][j]);
                if (direction < 0) continue;
                robots.add(new int[] {i, j, direction});
                floor[i][j] = '.';
            }
        }
        for (int minute = 0; minute < minutes; minute++) {
            int[][] inCell = new int[n][m];
            for (int[] robot : robots) {
                int i = robot[0] + DOWN[robot[2]];
                int j = robot[1] + ACROSS[robot[2]];
                if (i < 0 || i >= n || j < 0 || j >= m || floor[i][j] == '#') {
                    robot[2] = (robot[2] + 1) % 4;
                } else {
                    robot[0] = i;
                    robot[1] = j;
                }
                inCell[robot[0]][robot[1]]++;
            }
            robots.removeIf(robot -> inCell[robot[0]][robot[1]] > 1);
        }
        for (int[] robot : robots) floor[robot[0]][robot[1]] = DIRECTIONS.charAt(robot[2]);
        System.out.println(robots.size());
        for (char[] row : floor) System.out.println(new String(row));
    }
}
