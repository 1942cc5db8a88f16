import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.StringTokenizer;

public class Main {
    private static final int[] DOWN = {-1, 1, 0, 0};
    private static final int[] ACROSS = {0, 0, -1, 1};

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        int m = Integer.parseInt(words.nextToken());
        String[] pond = new String[n];
        int[][] around = new int[n][m];
        int[][] minute = new int[n][m];
        Queue<Integer> ice = new ArrayDeque<>();
        int water = 0;
        for (int i = 0; i < n; i++) {
            pond[i] = in.readLine().trim();
            for (int j = 0; j < m; j++) {
                if (pond[i].charAt(j) == 'o') ice.add(i * m + j);
                if (pond[i].charAt(j) == '.') water++;
            }
        }
        int last = 0;
        while (!ice.isEmpty()) {
            int cell = ice.remove();
            last = minute[cell / m][cell % m];
            for (int side = 0; side < 4; side++) {
                int i = cell / m + DOWN[side];
                int j = cell % m + ACROSS[side];
                if (i < 0 || i >= n || j < 0 || j >= m || pond[i].charAt(j) != '.') continue;
                if (++around[i][j] != 2) continue;
                minute[i][j] = last + 1;
                ice.add(i * m + j);
                water--;
            }
        }
        System.out.println(last + " " + water);
    }
}
