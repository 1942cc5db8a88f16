import java.util.Scanner;

public class Main {
    private static final String ORIGINALS = "ilmotuvwxbdpq";
    private static final String IMAGES = "ilmotuvwxdbqp";

    public static void main(String[] args) {
        String letters = new Scanner(System.in).next();
        int n = letters.length();
        char[] seen = new char[n];
        for (int i = 0; i < n; i++) {
            int place = ORIGINALS.indexOf(letters.charAt(i));
            seen[i] = place < 0 ? '-' : IMAGES.charAt(place);
        }
        int count = 0;
        int longest = 0;
        for (int middles = 0; middles < 2 * n - 1; middles++) {
            int left = middles / 2;
            int right = (middles + 1) / 2;
            while (left >= 0 && right < n && seen[left] == letters.charAt(right)) {
                count++;
                longest = Math.max(longest, right - left + 1);
                left--;
                right++;
            }
        }
        System.out.println(count + " " + longest);
    }
}
