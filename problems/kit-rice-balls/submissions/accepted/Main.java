// Doubles the step while it works, then halves it.
import java.io.*;

public class Main {
    static long[][] ingredients;
    static long money;

    static boolean canMake(long balls) {
        long left = money;
        for (long[] one : ingredients) {
            long need = one[0] * balls - one[1];
            if (need > 0) left -= (need + one[2] - 1) / one[2] * one[3];
            if (left < 0) return false;
        }
        return true;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        in.nextToken();
        ingredients = new long[(int) in.nval][4];
        in.nextToken();
        money = (long) in.nval;
        for (long[] one : ingredients) {
            for (int j = 0; j < 4; j++) {
                in.nextToken();
                one[j] = (long) in.nval;
            }
        }
        long made = 0, step = 1;
        while (canMake(made + step)) {
            made += step;
            step *= 2;
        }
        for (; step > 0; step /= 2) if (canMake(made + step)) made += step;
        System.out.println(made);
    }
}
