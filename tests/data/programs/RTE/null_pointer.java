// A reference to nothing.
public class Main { static String word; public static void main(String[] words) { System.out.println(word.length()); } }
