import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        int[] target = new int[n + 1], walk = new int[n + 1], step = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            in.nextToken();
            target[i] = (int) in.nval;
        }
        int onRings = 0, longest = 0;
        for (int first = 1; first <= n; first++) {
            int person = first, steps = 0;
            while (walk[person] == 0) {
                walk[person] = first;
                step[person] = steps++;
                person = target[person];
            }
            if (walk[person] == first) {
                onRings += steps - step[person];
                longest = Math.max(longest, steps - step[person]);
            }
        }
        System.out.println(onRings + " " + longest);
    }
}
