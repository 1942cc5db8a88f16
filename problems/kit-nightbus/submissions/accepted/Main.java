import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int minutes = in.nextInt() * 60 + in.nextInt();
        int n = in.nextInt();
        int standing = in.nextInt();
        for (int i = 0; i < n; i++) minutes += in.nextInt();
        minutes += standing * (n - 1);
        int ofDay = minutes % 1440;
        System.out.printf("%02d:%02d%n%d%n", ofDay / 60, ofDay % 60, minutes / 1440);
    }
}
