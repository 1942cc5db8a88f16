import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        int height = new Scanner(System.in).nextInt();
        boolean[] reaches = new boolean[height + 1];
        reaches[height] = true;
        int count = 1, smallest = height;
        for (int h = height - 1; h > 0; h--) {
            int tomorrow = h;
            for (int rest = h; rest > 0; rest /= 10) tomorrow += rest % 10;
            reaches[h] = tomorrow <= height && reaches[tomorrow];
            if (reaches[h]) {
                count++;
                smallest = h;
            }
        }
        System.out.println(count + " " + smallest);
    }
}
