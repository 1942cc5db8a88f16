import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        StringBuilder sums = new StringBuilder();
        int a = in.nextInt();
        int b = in.nextInt();
        while (a != 0 || b != 0) {
            sums.append(a + b).append('\n');
            a = in.nextInt();
            b = in.nextInt();
        }
        System.out.print(sums);
    }
}
