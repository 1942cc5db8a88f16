// Cells get dry from the highest down and are joined with their dry neighbours, until left and right are joined.
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
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        int m = (int) in.nval, cells = n * m, left = cells, right = cells + 1;
        long[] order = new long[cells];
        for (int cell = 0; cell < cells; cell++) {
            in.nextToken();
            order[cell] = (long) in.nval * 100_000 + cell;
        }
        Arrays.sort(order);
        parent = new int[cells + 2];
        for (int cell = 0; cell < cells + 2; cell++) parent[cell] = cell;
        boolean[] dry = new boolean[cells];
        for (int k = cells - 1; k >= 0; k--) {
            int cell = (int) (order[k] % 100_000);
            dry[cell] = true;
            if (cell % m == 0) parent[find(cell)] = find(left);
            if (cell % m == m - 1) parent[find(cell)] = find(right);
            int[] near = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
            for (int other : near) if (other >= 0 && other < cells && dry[other]) parent[find(cell)] = find(other);
            if (find(left) == find(right)) {
                System.out.println(order[k] / 100_000 - 1);
                return;
            }
        }
    }
}
