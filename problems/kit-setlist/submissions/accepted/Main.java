import java.util.Scanner;

public class Main {
    static int n, target, difference = Integer.MAX_VALUE, fewest, ways;
    static int[] lengths, apart;

    static void goOn(int song, int chosen, int count, int sum) {
        if (song == n) {
            if (count > 0) compare(Math.abs(sum - target), count);
            return;
        }
        goOn(song + 1, chosen, count, sum);
        if ((apart[song] & chosen) == 0) goOn(song + 1, chosen | 1 << song, count + 1, sum + lengths[song]);
    }

    static void compare(int found, int count) {
        if (found < difference || found == difference && count < fewest) {
            difference = found;
            fewest = count;
            ways = 0;
        }
        if (found == difference && count == fewest) ways++;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        n = in.nextInt();
        int m = in.nextInt();
        target = in.nextInt();
        lengths = new int[n];
        apart = new int[n];
        for (int i = 0; i < n; i++) lengths[i] = in.nextInt();
        while (m-- > 0) {
            int a = in.nextInt() - 1, b = in.nextInt() - 1;
            apart[a] |= 1 << b;
            apart[b] |= 1 << a;
        }
        goOn(0, 0, 0, 0);
        System.out.println(difference + " " + fewest + " " + ways);
    }
}
