import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.PriorityQueue;
import java.util.StringTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        int most = Integer.parseInt(words.nextToken());
        PriorityQueue<Long> balls = new PriorityQueue<>();
        words = new StringTokenizer(in.readLine());
        while (words.hasMoreTokens()) balls.add(Long.parseLong(words.nextToken()));
        while ((balls.size() - 1) % (most - 1) != 0) balls.add(0L);
        long seconds = 0;
        while (balls.size() > 1) {
            long joined = 0;
            for (int i = 0; i < most; i++) joined += balls.poll();
            seconds += joined;
            balls.add(joined);
        }
        System.out.println(seconds);
    }
}
