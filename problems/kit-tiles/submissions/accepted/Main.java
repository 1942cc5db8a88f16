import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int[] there = new int[128];
        for (char tile : in.next().toCharArray()) there[tile]++;
        int n = in.nextInt();
        int laid = 0;
        String longest = "";
        for (int i = 0; i < n; i++) {
            String word = in.next();
            int[] left = there.clone();
            boolean canBeLaid = true;
            for (char letter : word.toCharArray()) {
                if (left[letter] > 0) left[letter]--;
                else if (left['?'] > 0) left['?']--;
                else canBeLaid = false;
            }
            if (!canBeLaid) continue;
            laid++;
            boolean isLonger = word.length() > longest.length();
            if (isLonger || word.length() == longest.length() && word.compareTo(longest) < 0) longest = word;
        }
        System.out.println(laid);
        System.out.println(laid > 0 ? longest : "-");
    }
}
