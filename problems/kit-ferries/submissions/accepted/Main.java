import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in), m = next(in);
        int[] first = new int[n + 1], after = new int[2 * m], to = new int[2 * m], minutes = new int[2 * m], interval = new int[2 * m];
        Arrays.fill(first, -1);
        for (int i = 0; i < 2 * m; i += 2) {
            int a = next(in), b = next(in);
            minutes[i] = minutes[i + 1] = next(in);
            interval[i] = interval[i + 1] = next(in);
            to[i] = b;
            after[i] = first[a];
            first[a] = i;
            to[i + 1] = a;
            after[i + 1] = first[b];
            first[b] = i + 1;
        }
        long[] arrival = new long[n + 1];
        Arrays.fill(arrival, Long.MAX_VALUE);
        PriorityQueue<long[]> queue = new PriorityQueue<>((x, y) -> Long.compare(x[0], y[0]));
        arrival[1] = 0;
        queue.add(new long[] {0, 1});
        while (!queue.isEmpty()) {
            long[] top = queue.poll();
            int a = (int) top[1];
            if (top[0] > arrival[a]) continue;
            for (int i = first[a]; i >= 0; i = after[i]) {
                long then = (top[0] + interval[i] - 1) / interval[i] * interval[i] + minutes[i];
                if (then < arrival[to[i]]) {
                    arrival[to[i]] = then;
                    queue.add(new long[] {then, to[i]});
                }
            }
        }
        System.out.println(arrival[n] == Long.MAX_VALUE ? -1 : arrival[n]);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
