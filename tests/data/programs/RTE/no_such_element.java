// Reads more than there is.
public class Main { public static void main(String[] words) { var in = new java.util.Scanner(System.in); while (true) in.nextInt(); } }
