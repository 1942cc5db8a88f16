// Backwards: everybody sits in a sorted chain, the last who came leaves it first, and the median moves by one neighbour at most.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        long[] keys = new long[n];
        long[] places = new long[n];
        for (int i = 0; i < n; i++) {
            in.nextToken();
            places[i] = (long) in.nval;
            keys[i] = (places[i] + 1_000_000_000L) * 262_144 + i;
        }
        Arrays.sort(keys);
        int[] rank = new int[n];
        for (int r = 0; r < n; r++) rank[(int) (keys[r] % 262_144)] = r + 1;
        long[] placeOf = new long[n + 2];
        int[] before = new int[n + 2], after = new int[n + 2];
        for (int i = 0; i < n; i++) placeOf[rank[i]] = places[i];
        for (int r = 0; r <= n + 1; r++) {
            before[r] = r - 1;
            after[r] = r + 1;
        }
        int median = (n + 1) / 2;
        long moved = 0;
        for (int count = n; count > 1; count--) {
            int leaves = rank[count - 1];
            int next = median;
            if (count % 2 == 0) {
                if (leaves <= median) next = after[median];
            } else if (leaves >= median) {
                next = before[median];
            }
            after[before[leaves]] = after[leaves];
            before[after[leaves]] = before[leaves];
            moved += Math.abs(placeOf[median] - placeOf[next]);
            median = next;
        }
        System.out.println(moved);
    }
}
