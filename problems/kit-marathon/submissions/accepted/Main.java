import java.io.IOException;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new java.io.BufferedInputStream(System.in));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next(), length = next(), distance = next();
        int[] places = new int[n + 1];
        for (int i = 0; i < n; i++) places[i] = next();
        places[n] = length;
        Arrays.sort(places);
        int count = 0, last = 0, here = 0;
        for (int place : places) {
            if (place - last > distance) {
                count++;
                last = here;
            }
            if (place - last > distance) {
                count = -1;
                break;
            }
            here = place;
        }
        System.out.println(count);
    }
}
