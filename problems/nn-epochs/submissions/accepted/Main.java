import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int q = in.nextInt();
        while (q-- > 0) {
            long count = in.nextLong();
            long percent = in.nextLong();
            long size = in.nextLong();
            long epochs = in.nextLong();
            boolean drops = in.nextInt() == 1;
            long left = count * (100 - percent) / 100;
            long rest = left % size;
            long steps = left / size;
            long last = steps > 0 ? size : 0;
            long seen = left - rest;
            if (rest > 0 && !drops) {
                steps++;
                last = rest;
                seen = left;
            }
            System.out.println(steps + " " + last + " " + steps * epochs + " " + seen * epochs);
        }
    }
}
