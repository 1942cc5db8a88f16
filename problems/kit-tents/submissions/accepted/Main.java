// A disjoint set of 2N members: each child, and each child in the other tent.
import java.io.*;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
    static int[] parent;

    static int read() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    static int find(int member) {
        while (parent[member] != member) {
            parent[member] = parent[parent[member]];
            member = parent[member];
        }
        return member;
    }

    public static void main(String[] args) throws IOException {
        int n = read(), m = read();
        parent = new int[2 * n];
        for (int i = 0; i < 2 * n; i++) parent[i] = i;
        for (int i = 0; i < m; i++) {
            int u = read() - 1, v = read() - 1;
            parent[find(u)] = find(v + n);
            parent[find(v)] = find(u + n);
        }
        long ways = 1;
        for (int i = 0; i < n; i++) {
            if (find(i) == find(i + n)) ways = 0;
        }
        int groups = 0;
        for (int i = 0; i < 2 * n; i++) if (find(i) == i) groups++;
        for (int i = 0; i < groups / 2; i++) ways = ways * 2 % 1_000_000_007;
        System.out.println(ways);
    }
}
