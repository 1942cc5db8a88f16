import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in);
        long[] below = new long[n + 1];
        long total = 0;
        for (int i = 1; i <= n; i++) total += below[i] = next(in);
        int[] first = new int[n + 1], after = new int[2 * n], to = new int[2 * n];
        for (int road = 1; road < n; road++) {
            int u = next(in), v = next(in);
            to[2 * road] = v;
            after[2 * road] = first[u];
            first[u] = 2 * road;
            to[2 * road + 1] = u;
            after[2 * road + 1] = first[v];
            first[v] = 2 * road + 1;
        }
        int[] order = new int[n], parent = new int[n + 1], roadUp = new int[n + 1];
        order[0] = 1;
        int found = 1;
        for (int k = 0; k < n; k++) {
            for (int i = first[order[k]]; i > 0; i = after[i]) {
                if (to[i] == parent[order[k]]) continue;
                parent[to[i]] = order[k];
                roadUp[to[i]] = i / 2;
                order[found++] = to[i];
            }
        }
        long best = Long.MAX_VALUE;
        int bestRoad = 0;
        for (int k = n - 1; k > 0; k--) {
            int village = order[k];
            below[parent[village]] += below[village];
            long difference = Math.abs(total - 2 * below[village]);
            if (difference < best || difference == best && roadUp[village] < bestRoad) {
                best = difference;
                bestRoad = roadUp[village];
            }
        }
        System.out.println(best + " " + bestRoad);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
