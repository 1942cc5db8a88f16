import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

public class Main {
    private static final String KEYS = "22233344455566677778889999";

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        String[] words = new String[n];
        int[] use = new int[n];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            StringTokenizer line = new StringTokenizer(in.readLine());
            words[i] = line.nextToken();
            use[i] = Integer.parseInt(line.nextToken());
            order[i] = i;
        }
        Comparator<Integer> byUse = Comparator.comparingInt(i -> -use[i]);
        Arrays.sort(order, byUse.thenComparing(i -> words[i]));
        Map<String, Integer> shown = new HashMap<>();
        Map<String, Integer> withKeys = new HashMap<>();
        int[] presses = new int[n];
        for (int i : order) {
            StringBuilder keys = new StringBuilder();
            for (char letter : words[i].toCharArray()) {
                keys.append(KEYS.charAt(letter - 'a'));
                int first = shown.computeIfAbsent(keys.toString(), unused -> i);
                if (first == i && presses[i] == 0) presses[i] = keys.length() + 1;
            }
            int place = withKeys.merge(keys.toString(), 1, Integer::sum);
            if (presses[i] == 0) presses[i] = keys.length() + place + 1;
        }
        in.readLine();
        StringTokenizer numbers = new StringTokenizer(in.readLine());
        long sum = 0;
        while (numbers.hasMoreTokens()) sum += presses[Integer.parseInt(numbers.nextToken()) - 1];
        System.out.println(sum);
    }
}
