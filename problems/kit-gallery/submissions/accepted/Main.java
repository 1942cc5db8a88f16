// Where a row ends is found by binary search in prefix sums, so a decision costs as much as there are rows.
import java.io.*;
import java.util.*;

public class Main {
    static int n;
    static long[] sums;

    static boolean areEnough(long width, int rows) {
        int first = 0;
        for (int row = 0; row < rows && first < n; row++) {
            int low = first, high = n;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (sums[middle] - sums[first] <= width) low = middle;
                else high = middle - 1;
            }
            first = low;
        }
        return first == n;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        n = (int) in.nval;
        in.nextToken();
        int k = (int) in.nval;
        in.nextToken();
        int gap = (int) in.nval;
        sums = new long[n + 1];
        for (int i = 0; i < n; i++) {
            in.nextToken();
            sums[i + 1] = sums[i] + (long) in.nval + gap;
        }
        long low = 1, high = sums[n];
        while (low < high) {
            long middle = (low + high) / 2;
            if (areEnough(middle, k)) high = middle;
            else low = middle + 1;
        }
        System.out.println(low - gap);
    }
}
