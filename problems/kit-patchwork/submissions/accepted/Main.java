// No walking about: cells are joined with their neighbours in a disjoint set.
import java.io.*;
import java.util.*;

public class Main {
    static int[] parent;

    static int find(int cell) {
        while (parent[cell] >= 0) {
            if (parent[parent[cell]] >= 0) parent[cell] = parent[parent[cell]];
            cell = parent[cell];
        }
        return cell;
    }

    static void join(int one, int other) {
        one = find(one);
        other = find(other);
        if (one == other) return;
        if (parent[one] > parent[other]) {
            int larger = other;
            other = one;
            one = larger;
        }
        parent[one] += parent[other];
        parent[other] = one;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sides = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sides.nextToken()), m = Integer.parseInt(sides.nextToken());
        StringBuilder cloth = new StringBuilder();
        for (int i = 0; i < n; i++) cloth.append(in.readLine().trim());
        parent = new int[n * m];
        Arrays.fill(parent, -1);
        for (int cell = 0; cell < n * m; cell++) {
            if (cell % m > 0 && cloth.charAt(cell) == cloth.charAt(cell - 1)) join(cell, cell - 1);
            if (cell >= m && cloth.charAt(cell) == cloth.charAt(cell - m)) join(cell, cell - m);
        }
        int patches = 0, largest = 0;
        char colour = 'Z';
        for (int cell = 0; cell < n * m; cell++) {
            if (parent[cell] >= 0) continue;
            patches++;
            int size = -parent[cell];
            if (size > largest || size == largest && cloth.charAt(cell) < colour) {
                largest = size;
                colour = cloth.charAt(cell);
            }
        }
        System.out.println(patches);
        System.out.println(largest + " " + colour);
    }
}
