import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int east = in.nextInt(), west = in.nextInt(), length = in.nextInt();
        long number = 0;
        for (int i = 0; i < length; i++) number = number * east + in.nextInt();
        StringBuilder digits = new StringBuilder();
        do {
            digits.insert(0, " " + number % west);
            number /= west;
        } while (number > 0);
        System.out.println(digits.substring(1));
    }
}
