import java.io.*;

public class Main {
    static int[] parent;

    static int find(int a) {
        while (parent[a] != a) {
            parent[a] = parent[parent[a]];
            a = parent[a];
        }
        return a;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in), m = next(in);
        int[] first = new int[n + 1], after = new int[2 * m + 2], to = new int[2 * m + 2];
        for (int i = 2; i < 2 * m + 2; i += 2) {
            int u = next(in), v = next(in);
            to[i] = v;
            after[i] = first[u];
            first[u] = i;
            to[i + 1] = u;
            after[i + 1] = first[v];
            first[v] = i + 1;
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = next(in);
        parent = new int[n + 1];
        int groups = 0, most = 0, firstDay = n;
        for (int day = n - 1; day >= 0; day--) {
            int hill = order[day];
            parent[hill] = hill;
            groups++;
            for (int i = first[hill]; i > 0; i = after[i]) {
                if (parent[to[i]] == 0) continue;
                int a = find(hill), b = find(to[i]);
                if (a != b) {
                    parent[a] = b;
                    groups--;
                }
            }
            if (groups >= most) {
                most = groups;
                firstDay = day;
            }
        }
        System.out.println(most + " " + firstDay);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
