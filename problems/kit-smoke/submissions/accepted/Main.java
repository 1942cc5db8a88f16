// From east to west: where the smoke of a chimney ends is found by jumping along where the smokes of lower ones end.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        int[] heights = new int[n];
        for (int i = 0; i < n; i++) {
            in.nextToken();
            heights[i] = (int) in.nval;
        }
        int[] endsAt = new int[n];
        int[] hits = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            int next = i + 1;
            while (next < n && heights[next] <= heights[i]) next = endsAt[next];
            endsAt[i] = next;
            hits[next]++;
        }
        int best = 0;
        for (int i = 1; i < n; i++) if (hits[i] > hits[best]) best = i;
        System.out.println(hits[n]);
        System.out.println((best + 1) + " " + hits[best]);
    }
}
