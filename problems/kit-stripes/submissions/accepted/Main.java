import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

public class Main {
    private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in));

    public static void main(String[] args) throws IOException {
        long[][] first = readRibbon();
        long[][] second = readRibbon();
        long same = 0;
        long stretch = 0;
        long longest = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            long both = Math.min(first[i][0], second[j][0]);
            if (first[i][1] == second[j][1]) {
                same += both;
                stretch += both;
                longest = Math.max(longest, stretch);
            } else {
                stretch = 0;
            }
            first[i][0] -= both;
            second[j][0] -= both;
            if (first[i][0] == 0) i++;
            if (second[j][0] == 0) j++;
        }
        System.out.println(same + " " + longest);
    }

    /** Pieces as length and colour. */
    private static long[][] readRibbon() throws IOException {
        long[][] pieces = new long[Integer.parseInt(IN.readLine().trim())][2];
        for (long[] piece : pieces) {
            StringTokenizer words = new StringTokenizer(IN.readLine());
            piece[0] = Long.parseLong(words.nextToken());
            piece[1] = words.nextToken().charAt(0);
        }
        return pieces;
    }
}
