// Reads two numbers.
fun main() {
    val sum = readLine()!!.split(" ").map { it.toInt() }.sum()
    println(if (sum == 3) "ok" else "no")
}
