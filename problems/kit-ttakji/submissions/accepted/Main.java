import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;
import java.util.Queue;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int m = next(in);
        int most = next(in);
        Queue<Integer> ara = new ArrayDeque<>();
        Queue<Integer> bora = new ArrayDeque<>();
        for (int i = 0; i < n; i++) ara.add(next(in));
        for (int i = 0; i < m; i++) bora.add(next(in));
        Queue<Integer> ground = new ArrayDeque<>();
        int rounds = 0;
        while (!ara.isEmpty() && !bora.isEmpty() && rounds < most) {
            rounds++;
            int one = ara.remove();
            int other = bora.remove();
            ground.add(one);
            ground.add(other);
            if (one == other) continue;
            Queue<Integer> winner = one > other ? ara : bora;
            winner.addAll(ground);
            ground.clear();
        }
        System.out.println(ara.size() + " " + bora.size() + " " + rounds);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
