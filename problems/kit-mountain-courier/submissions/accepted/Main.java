import java.io.*;

/** Lowest common ancestors from the order of a walk: the highest village between two of them in that order, by a table of minima. */
public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in), m = next(in);
        int[] first = new int[n + 1], after = new int[2 * n], to = new int[2 * n], length = new int[2 * n];
        for (int i = 2; i < 2 * n; i += 2) {
            int u = next(in), v = next(in);
            length[i] = length[i + 1] = next(in);
            to[i] = v;
            after[i] = first[u];
            first[u] = i;
            to[i + 1] = u;
            after[i + 1] = first[v];
            first[v] = i + 1;
        }
        // entered: the place of each village in preorder; least[0][place]: the place of its parent
        int[] entered = new int[n + 1], parent = new int[n + 1], stack = new int[n], village = new int[n];
        long[] far = new long[n + 1];
        int levels = 1;
        while (1 << levels < n) levels++;
        int[][] least = new int[levels][n];
        int height = 0, places = 0;
        stack[height++] = 1;
        while (height > 0) {
            int a = stack[--height];
            entered[a] = places;
            village[places] = a;
            least[0][places++] = entered[parent[a]];
            for (int i = first[a]; i > 0; i = after[i]) {
                if (to[i] == parent[a]) continue;
                parent[to[i]] = a;
                far[to[i]] = far[a] + length[i];
                stack[height++] = to[i];
            }
        }
        for (int k = 1; k < levels; k++) {
            for (int i = 0; i + (1 << k) <= n; i++) least[k][i] = Math.min(least[k - 1][i], least[k - 1][i + (1 << k - 1)]);
        }
        long total = 0;
        int here = 1;
        while (m-- > 0) {
            int stop = next(in);
            int low = Math.min(entered[here], entered[stop]) + 1, high = Math.max(entered[here], entered[stop]) + 1;
            if (low < high) {
                int k = 31 - Integer.numberOfLeadingZeros(high - low);
                int meeting = village[Math.min(least[k][low], least[k][high - (1 << k)])];
                total += far[here] + far[stop] - 2 * far[meeting];
            }
            here = stop;
        }
        System.out.println(total);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
