// No public class, and main in the second.
class Helper { static String word() { return "ok"; } }
class Starter { public static void main(String[] words) { System.out.println(Helper.word()); } }
