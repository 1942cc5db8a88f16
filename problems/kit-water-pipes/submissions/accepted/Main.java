import java.io.*;
import java.util.*;

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
        int n = next(in), k = next(in), m = next(in), parts = n;
        parent = new int[n + 1];
        for (int i = 1; i <= n; i++) parent[i] = i;
        for (int i = 0; i < k; i++) {
            int a = find(next(in)), b = find(next(in));
            if (a != b) parts--;
            parent[a] = b;
        }
        int[] from = new int[m], to = new int[m];
        long[] byPrice = new long[m];
        for (int i = 0; i < m; i++) {
            from[i] = next(in);
            to[i] = next(in);
            byPrice[i] = ((long) next(in) << 20) + i;
        }
        Arrays.sort(byPrice);
        long total = 0, last = 0;
        for (long key : byPrice) {
            int i = (int) (key & ((1 << 20) - 1));
            int a = find(from[i]), b = find(to[i]);
            if (a == b) continue;
            parent[a] = b;
            parts--;
            last = key >> 20;
            total += last;
        }
        System.out.println(parts == 1 ? total - last : -1);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
