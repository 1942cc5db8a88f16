import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.InputStreamReader;
import java.io.BufferedReader;

class Main {
    public static void main(String[] arguments) throws IOException {
        StreamTokenizer words = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        words.nextToken();
        int[] temperatures = new int[(int) words.nval];
        words.nextToken();
        int bound = (int) words.nval;
        for (int day = 0; day < temperatures.length; day++) {
            words.nextToken();
            temperatures[day] = (int) words.nval;
        }
        System.out.println(Steady.longest(temperatures, bound));
    }
}
