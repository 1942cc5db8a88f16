import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in);
        long[] bowls = new long[n]; // by diameter, and of the same diameter the deepest first
        for (int i = 0; i < n; i++) bowls[i] = ((long) next(in) << 32) + (1L << 31) - next(in);
        Arrays.sort(bowls);
        int[] ends = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && bowls[i] == bowls[i - 1]) continue;
            int depth = (int) ((1L << 31) - (bowls[i] & 0xFFFFFFFFL));
            int low = 0, high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (ends[middle] <= depth) low = middle + 1;
                else high = middle;
            }
            ends[low] = depth;
            if (low == length) length++;
        }
        System.out.println(length);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
