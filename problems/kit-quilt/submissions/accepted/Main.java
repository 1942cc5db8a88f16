import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        int q = Integer.parseInt(words.nextToken());
        char[][] quilt = new char[n][];
        for (int i = 0; i < n; i++) quilt[i] = in.readLine().trim().toCharArray();
        long[] turns = new long[(n + 1) / 2];
        for (int i = 0; i < q; i++) {
            words = new StringTokenizer(in.readLine());
            int r = Integer.parseInt(words.nextToken());
            turns[r - 1] += Long.parseLong(words.nextToken());
        }
        for (int depth = 0; depth < turns.length; depth++) {
            List<int[]> ring = new ArrayList<>();
            int last = n - 1 - depth;
            for (int j = depth; j < last; j++) ring.add(new int[] {depth, j});
            for (int i = depth; i < last; i++) ring.add(new int[] {i, last});
            for (int j = last; j > depth; j--) ring.add(new int[] {last, j});
            for (int i = last; i > depth; i--) ring.add(new int[] {i, depth});
            if (depth == last) ring.add(new int[] {depth, depth});
            char[] patches = new char[ring.size()];
            for (int place = 0; place < patches.length; place++) patches[place] = quilt[ring.get(place)[0]][ring.get(place)[1]];
            for (int place = 0; place < patches.length; place++) {
                int[] to = ring.get((int) Math.floorMod(place + turns[depth], (long) patches.length));
                quilt[to[0]][to[1]] = patches[place];
            }
        }
        StringBuilder out = new StringBuilder();
        for (char[] row : quilt) out.append(row).append('\n');
        System.out.print(out);
    }
}
