// The public class is not called Main.
import java.util.Scanner;
/* public class Wrong */
public class AnyName {
    public static void main(String[] words) {
        Scanner in = new Scanner(System.in);
        System.out.println(in.nextInt() + in.nextInt() == 3 ? "ok" : "no: public class Text");
    }
}
