// Reads two numbers.
class Sum {
    static void Main() {
        var words = System.Console.ReadLine().Split(' ');
        System.Console.WriteLine(int.Parse(words[0]) + int.Parse(words[1]) == 3 ? "ok" : "no");
    }
}
