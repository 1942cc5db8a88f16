// Recursion without end, in a public class that is not called as its file.
public class Whatever {
    static long deeper(long depth) { return deeper(depth + 1) + depth; }
    public static void main(String[] words) { System.out.println(deeper(0)); }
}
