import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        int n = (int) in.nval;
        long free = 0, one = Long.MIN_VALUE / 2, two = Long.MIN_VALUE / 2;
        for (int i = 0; i < n; i++) {
            in.nextToken();
            long d = (long) in.nval;
            in.nextToken();
            long e = (long) in.nval;
            long newFree = Math.max(free + d, Math.max(one, two));
            long newOne = free + e;
            two = one + e;
            one = newOne;
            free = newFree;
        }
        System.out.println(Math.max(free, Math.max(one, two)));
    }
}
