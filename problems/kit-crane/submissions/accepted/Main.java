// Nothing is thrown away: `known` says how many places of the array still count.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int q = Integer.parseInt(in.readLine().trim());
        long[] places = new long[q + 1];
        int done = 0, known = 0;
        long farthest = 0;
        for (int i = 0; i < q; i++) {
            StringTokenizer words = new StringTokenizer(in.readLine());
            String word = words.nextToken();
            int number = Integer.parseInt(words.nextToken());
            if (word.equals("go")) {
                places[done + 1] = places[done] + number;
                done++;
                known = done;
            } else if (word.equals("back")) {
                done = Math.max(0, done - number);
            } else {
                done = Math.min(known, done + number);
            }
            farthest = Math.max(farthest, Math.abs(places[done]));
        }
        System.out.println(places[done]);
        System.out.println(farthest);
    }
}
