import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.StringTokenizer;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        long needed = Long.parseLong(words.nextToken());
        Long[] strengths = new Long[n];
        words = new StringTokenizer(in.readLine());
        for (int i = 0; i < n; i++) strengths[i] = Long.parseLong(words.nextToken());
        Arrays.sort(strengths);
        int count = 0, weakest = 0, strongest = n - 1;
        while (strongest >= 0 && strengths[strongest] >= needed) {
            count++;
            strongest--;
        }
        while (weakest < strongest) {
            if (strengths[weakest] + strengths[strongest] >= needed) {
                count++;
                strongest--;
            }
            weakest++;
        }
        System.out.println(count);
    }
}
