import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

public class Main {
    private static final class Change {
        final String item;
        final long growth;

        Change(String item, long growth) {
            this.item = item;
            this.growth = growth;
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int q = Integer.parseInt(in.readLine().trim());
        Map<String, Long> count = new TreeMap<>();
        Deque<Change> done = new ArrayDeque<>();
        Deque<Change> undone = new ArrayDeque<>();
        for (int i = 0; i < q; i++) {
            String[] words = in.readLine().trim().split(" ");
            if (words[0].equals("undo")) {
                if (done.isEmpty()) continue;
                Change change = done.pop();
                count.merge(change.item, -change.growth, Long::sum);
                undone.push(change);
            } else if (words[0].equals("redo")) {
                if (undone.isEmpty()) continue;
                Change change = undone.pop();
                count.merge(change.item, change.growth, Long::sum);
                done.push(change);
            } else {
                long growth = Long.parseLong(words[2]) * (words[0].equals("put") ? 1 : -1);
                if (count.getOrDefault(words[1], 0L) + growth < 0) continue;
                count.merge(words[1], growth, Long::sum);
                done.push(new Change(words[1], growth));
                undone.clear();
            }
        }
        StringBuilder left = new StringBuilder();
        count.forEach((item, number) -> {
            if (number > 0) left.append(item).append(' ').append(number).append('\n');
        });
        System.out.print(left.length() == 0 ? "empty\n" : left);
    }
}
