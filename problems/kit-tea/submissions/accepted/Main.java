// Kinds are numbered 0, 1, 2 ... in the order in which they first stand on the shelf.
import java.io.*;
import java.util.*;

public class Main {
    static int[] tins;
    static int kindsInAll;

    static long atMost(int most) {
        int[] counts = new int[kindsInAll];
        int kinds = 0, left = 0;
        long total = 0;
        for (int right = 0; right < tins.length; right++) {
            if (counts[tins[right]]++ == 0) kinds++;
            while (kinds > most) if (--counts[tins[left++]] == 0) kinds--;
            total += right - left + 1;
        }
        return total;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        tins = new int[(int) in.nval];
        in.nextToken();
        int k = (int) in.nval;
        Map<Integer, Integer> kindOf = new HashMap<>();
        for (int i = 0; i < tins.length; i++) {
            in.nextToken();
            tins[i] = kindOf.computeIfAbsent((int) in.nval, number -> kindOf.size());
        }
        kindsInAll = kindOf.size();
        System.out.println(atMost(k) - atMost(k - 1));
    }
}
