// One queue; with each cell stands when it got its colour, and who comes at the same time makes it purple.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sides = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sides.nextToken()), m = Integer.parseInt(sides.nextToken());
        char[] paper = new char[n * m];
        for (int i = 0; i < n; i++) in.readLine().getChars(0, m, paper, i * m);
        int[] when = new int[n * m], queue = new int[n * m];
        int size = 0;
        for (int cell = 0; cell < n * m; cell++) if (paper[cell] == 'R' || paper[cell] == 'B') queue[size++] = cell;
        for (int at = 0; at < size; at++) {
            int cell = queue[at];
            if (paper[cell] == 'P') continue;
            int[] near = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
            for (int other : near) {
                if (other < 0 || other >= n * m) continue;
                if (paper[other] == '.') {
                    paper[other] = paper[cell];
                    when[other] = when[cell] + 1;
                    queue[size++] = other;
                } else if (paper[other] != '#' && paper[other] != paper[cell] && when[other] == when[cell] + 1) {
                    paper[other] = 'P';
                }
            }
        }
        int[] cells = new int[128];
        for (char letter : paper) cells[letter]++;
        System.out.println(cells['R'] + " " + cells['B'] + " " + cells['P'] + " " + cells['.']);
    }
}
