import java.math.BigInteger;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        BigInteger first = in.nextBigInteger(), all = first;
        for (int i = 1; i < n; i++) {
            BigInteger teeth = in.nextBigInteger();
            all = all.divide(all.gcd(teeth)).multiply(teeth);
        }
        BigInteger turns = all.divide(first);
        System.out.println(turns.compareTo(BigInteger.TEN.pow(12)) <= 0 ? turns : BigInteger.ONE.negate());
    }
}
