// Past the end of an array.
public class Main { public static void main(String[] words) { int[] three = new int[3]; System.out.println(three[3]); } }
