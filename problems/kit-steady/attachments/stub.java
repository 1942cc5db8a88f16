class Steady {
    static int longest(int[] temperatures, int bound) {
        return 0;
    }
}
