import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Comparator;
import java.util.PriorityQueue;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int k = next(in);
        PriorityQueue<Integer> free = new PriorityQueue<>();
        Comparator<long[]> byTime = Comparator.comparingLong(use -> use[0]);
        PriorityQueue<long[]> busy = new PriorityQueue<>(byTime.thenComparingLong(use -> use[1]));
        for (int counter = 0; counter < k; counter++) free.add(counter);
        int[] served = new int[k];
        int left = 0;
        long waited = 0;
        for (int i = 0; i < n; i++) {
            long arrival = next(in);
            long service = next(in);
            long patience = next(in);
            while (!busy.isEmpty() && busy.peek()[0] <= arrival) free.add((int) busy.remove()[1]);
            long begin = arrival;
            int counter;
            if (!free.isEmpty()) {
                counter = free.remove();
            } else if (busy.peek()[0] <= arrival + patience) {
                begin = busy.peek()[0];
                counter = (int) busy.remove()[1];
            } else {
                left++;
                continue;
            }
            waited += begin - arrival;
            served[counter]++;
            busy.add(new long[] {begin + service, counter});
        }
        int busiest = 0;
        for (int counter = 0; counter < k; counter++) if (served[counter] > served[busiest]) busiest = counter;
        System.out.println(left + " " + waited + " " + (busiest + 1));
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
