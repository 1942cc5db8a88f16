// All in a disjoint set: water with water, land with land, and the outside as one more cell of water.
import java.io.*;
import java.util.*;

public class Main {
    static int[] parent;

    static int find(int cell) {
        while (parent[cell] != cell) {
            parent[cell] = parent[parent[cell]];
            cell = parent[cell];
        }
        return cell;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sides = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sides.nextToken()), m = Integer.parseInt(sides.nextToken());
        char[] map = new char[n * m + 1];
        for (int i = 0; i < n; i++) in.readLine().getChars(0, m, map, i * m);
        int outside = n * m;
        map[outside] = '.';
        parent = new int[n * m + 1];
        for (int cell = 0; cell <= outside; cell++) parent[cell] = cell;
        int[][] around = new int[n * m][];
        for (int cell = 0; cell < outside; cell++) {
            around[cell] = new int[] {
                cell % m > 0 ? cell - 1 : outside, cell % m < m - 1 ? cell + 1 : outside,
                cell >= m ? cell - m : outside, cell + m < outside ? cell + m : outside};
            for (int near : around[cell]) if (map[near] == map[cell]) parent[find(cell)] = find(near);
        }
        int[] coast = new int[n * m + 1];
        for (int cell = 0; cell < outside; cell++) {
            if (map[cell] == '.') continue;
            for (int near : around[cell]) if (map[near] == '.' && find(near) == find(outside)) coast[find(cell)]++;
        }
        int longest = 0, without = 0;
        for (int cell = 0; cell < outside; cell++) {
            if (map[cell] == '.' || find(cell) != cell) continue;
            longest = Math.max(longest, coast[cell]);
            if (coast[cell] == 0) without++;
        }
        System.out.println(longest + " " + without);
    }
}
