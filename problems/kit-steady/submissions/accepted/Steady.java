import java.util.TreeMap;

class Steady {
    static int longest(int[] temperatures, int bound) {
        TreeMap<Integer, Integer> within = new TreeMap<>();
        int start = 0, longest = 0;
        for (int end = 0; end < temperatures.length; end++) {
            within.merge(temperatures[end], 1, Integer::sum);
            while (within.lastKey() - within.firstKey() > bound) {
                if (within.merge(temperatures[start], -1, Integer::sum) == 0) within.remove(temperatures[start]);
                start++;
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
