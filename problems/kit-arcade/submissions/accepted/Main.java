// The line in a ring of N places: nobody stands in it twice.
import java.io.*;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));

    static int read() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = read(), k = read();
        int[] comes = new int[n], left = new int[n], ring = new int[n];
        for (int i = 0; i < n; i++) {
            comes[i] = read();
            left[i] = read();
        }
        int first = 0, size = 0, now = 0, next = 0, best = 0, longest = -1;
        while (next < n || size > 0) {
            if (size == 0) now = Math.max(now, comes[next]);
            while (next < n && comes[next] <= now) ring[(first + size++) % n] = next++;
            int child = ring[first];
            first = (first + 1) % n;
            size--;
            int turn = Math.min(k, left[child]);
            now += turn;
            left[child] -= turn;
            while (next < n && comes[next] <= now) ring[(first + size++) % n] = next++;
            if (left[child] > 0) {
                ring[(first + size++) % n] = child;
            } else {
                int stayed = now - comes[child];
                if (stayed > longest || stayed == longest && child < best) {
                    longest = stayed;
                    best = child;
                }
            }
        }
        System.out.println(now);
        System.out.println((best + 1) + " " + longest);
    }
}
