// In a package, with CR LF nowhere near it.
package deep.inside;
public class Packaged { public static void main(String[] words) { System.out.println("ok"); } }
