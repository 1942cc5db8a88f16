import java.io.*;

/** Takes off all leaves at once, again and again: the rounds are the distance from the centre. */
public class Main {
    static int radius, diameter;

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        measure(in);
        int radius1 = radius, diameter1 = diameter;
        measure(in);
        System.out.println(Math.max(Math.max(diameter1, diameter), radius1 + 1 + radius));
    }

    static void measure(StreamTokenizer in) throws IOException {
        int n = next(in);
        int[] degree = new int[n + 1], others = new int[n + 1]; // others: the neighbours that are left, combined by exclusive or
        for (int i = 1; i < n; i++) {
            int u = next(in), v = next(in);
            degree[u]++;
            degree[v]++;
            others[u] ^= v;
            others[v] ^= u;
        }
        int[] leaves = new int[n];
        int from = 0, to = 0, left = n, rounds = 0;
        for (int village = 1; village <= n; village++) if (degree[village] == 1) leaves[to++] = village;
        while (left > 2) {
            int end = to;
            for (; from < end; from++, left--) {
                int other = others[leaves[from]];
                others[other] ^= leaves[from];
                if (--degree[other] == 1) leaves[to++] = other;
            }
            rounds++;
        }
        radius = rounds + left - 1;
        diameter = 2 * rounds + left - 1;
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
