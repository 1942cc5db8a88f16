import java.util.Arrays;
import java.util.Scanner;
import java.util.TreeMap;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int[] codes = new int[n];
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            codes[i] = in.nextInt();
            numbers.put(codes[i], 0);
        }
        int k = 0;
        for (int code : numbers.keySet()) {
            numbers.put(code, k++);
        }
        StringBuilder labels = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int code : codes) {
            int label = numbers.get(code);
            labels.append(label).append(' ');
            String[] row = new String[k];
            Arrays.fill(row, "0");
            row[label] = "1";
            rows.append(String.join(" ", row)).append('\n');
        }
        System.out.println(k);
        System.out.println(labels.toString().trim());
        System.out.print(rows);
    }
}
