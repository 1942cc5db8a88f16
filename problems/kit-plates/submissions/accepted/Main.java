// Backwards: from E, with any fences, to S with all of them closed.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sides = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sides.nextToken()), m = Integer.parseInt(sides.nextToken());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) text.append(in.readLine().trim());
        String pasture = text.toString();
        int cells = n * m;
        int[] steps = new int[cells * 16];
        Arrays.fill(steps, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        int end = pasture.indexOf('E'), start = pasture.indexOf('S');
        for (int fences = 0; fences < 16; fences++) {
            steps[end * 16 + fences] = 0;
            queue.add(end * 16 + fences);
        }
        while (!queue.isEmpty()) {
            int state = queue.remove(), cell = state / 16, fences = state % 16;
            char here = pasture.charAt(cell);
            if (here >= 'A' && here <= 'D' && (fences >> (here - 'A') & 1) == 0) continue;
            int before = here >= 'a' ? fences ^ 1 << (here - 'a') : fences;
            int[] near = {cell % m > 0 ? cell - 1 : -1, cell % m < m - 1 ? cell + 1 : -1, cell - m, cell + m};
            for (int other : near) {
                if (other < 0 || other >= cells || pasture.charAt(other) == '#' || steps[other * 16 + before] >= 0) continue;
                steps[other * 16 + before] = steps[state] + 1;
                queue.add(other * 16 + before);
            }
        }
        System.out.println(steps[start * 16]);
    }
}
