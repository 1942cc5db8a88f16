import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt(), price = in.nextInt();
        int[][] ways = new int[price + 1][2];
        ways[0][0] = 1;
        while (n-- > 0) {
            int coin = in.nextInt();
            for (int amount = coin; amount <= price; amount++) {
                for (int parity = 0; parity < 2; parity++) {
                    ways[amount][parity] = (ways[amount][parity] + ways[amount - coin][1 - parity]) % 1_000_000_007;
                }
            }
        }
        System.out.println(ways[price][0]);
    }
}
