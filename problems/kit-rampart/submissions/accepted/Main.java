// What changes is kept as events, sorted by section: sections between two events are all alike.
import java.io.*;
import java.util.*;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));

    static int read() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = read(), m = read();
        TreeMap<Integer, Long> changes = new TreeMap<>();
        changes.put(1, 0L);
        for (int i = 0; i < m; i++) {
            int a = read(), b = read();
            long w = read();
            changes.merge(a, w, Long::sum);
            changes.merge(b + 1, -w, Long::sum);
            if (a > b) changes.merge(1, w, Long::sum);
        }
        changes.putIfAbsent(n + 1, 0L);
        long protection = 0, weakest = Long.MAX_VALUE, count = 0;
        int from = 1;
        for (Map.Entry<Integer, Long> change : changes.entrySet()) {
            int length = change.getKey() - from;
            if (length > 0 && protection < weakest) {
                weakest = protection;
                count = 0;
            }
            if (protection == weakest) count += length;
            protection += change.getValue();
            from = change.getKey();
        }
        System.out.println(weakest + " " + count);
    }
}
