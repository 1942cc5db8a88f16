import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.ArrayDeque;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new java.io.BufferedInputStream(System.in));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next(), room = next(), q = next();
        int[] wagons = new int[n], order = new int[n];
        for (int i = 0; i < n; i++) wagons[i] = next();
        ArrayDeque<Integer> siding = new ArrayDeque<>(), window = new ArrayDeque<>();
        int entered = 0, seen = 0;
        for (int left = 0; left < n; left++) {
            for (; seen < Math.min(n, left + room); seen++) {
                while (!window.isEmpty() && window.peekLast() > wagons[seen]) window.pollLast();
                window.addLast(wagons[seen]);
            }
            if (window.isEmpty() || (!siding.isEmpty() && siding.peek() < window.peekFirst())) {
                order[left] = siding.pop();
                continue;
            }
            int smallest = window.pollFirst();
            while (wagons[entered] != smallest) siding.push(wagons[entered++]);
            entered++;
            order[left] = smallest;
        }
        StringBuilder out = new StringBuilder();
        while (q-- > 0) out.append(order[next() - 1]).append('\n');
        System.out.print(out);
    }
}
