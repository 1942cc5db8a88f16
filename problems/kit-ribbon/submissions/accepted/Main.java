import java.io.*;
import java.util.*;

public class Main {
    static long[] pieces;

    static long pairsUpTo(long sum) {
        long pairs = 0;
        int left = 0, right = pieces.length - 1;
        while (left < right) {
            if (pieces[left] + pieces[right] <= sum) pairs += right - left++;
            else right--;
        }
        return pairs;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        pieces = new long[(int) in.nval];
        in.nextToken();
        long low = (long) in.nval;
        in.nextToken();
        long high = (long) in.nval;
        for (int i = 0; i < pieces.length; i++) {
            in.nextToken();
            pieces[i] = (long) in.nval;
        }
        Arrays.sort(pieces);
        System.out.println(pairsUpTo(high) - pairsUpTo(low - 1));
    }
}
