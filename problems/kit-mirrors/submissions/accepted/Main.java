// Each letter is a place of its own: entering it costs one half step, leaving it another.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer sides = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(sides.nextToken()), m = Integer.parseInt(sides.nextToken());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) text.append(in.readLine().trim());
        String hall = text.toString();
        int cells = n * m;
        int[][] mirrors = new int[26][];
        int[] count = new int[26];
        for (int cell = 0; cell < cells; cell++) if (hall.charAt(cell) >= 'a') count[hall.charAt(cell) - 'a']++;
        for (int letter = 0; letter < 26; letter++) mirrors[letter] = new int[count[letter]];
        for (int cell = 0; cell < cells; cell++) {
            if (hall.charAt(cell) >= 'a') mirrors[hall.charAt(cell) - 'a'][--count[hall.charAt(cell) - 'a']] = cell;
        }
        int[] halves = new int[cells + 26];
        Arrays.fill(halves, -1);
        ArrayDeque<Integer> now = new ArrayDeque<>(), one = new ArrayDeque<>(), two = new ArrayDeque<>();
        int start = hall.indexOf('S');
        halves[start] = 0;
        now.add(start);
        for (int time = 0; !now.isEmpty() || !one.isEmpty(); time++) {
            for (int place : now) {
                if (halves[place] != time) continue;
                if (place >= cells) {
                    for (int cell : mirrors[place - cells]) {
                        if (halves[cell] < 0) {
                            halves[cell] = time + 1;
                            one.add(cell);
                        }
                    }
                    continue;
                }
                int[] near = {place % m > 0 ? place - 1 : -1, place % m < m - 1 ? place + 1 : -1, place - m, place + m};
                for (int cell : near) {
                    if (cell < 0 || cell >= cells || hall.charAt(cell) == '#') continue;
                    if (halves[cell] < 0 || halves[cell] > time + 2) {
                        halves[cell] = time + 2;
                        two.add(cell);
                    }
                }
                int letter = hall.charAt(place) - 'a';
                if (letter >= 0 && halves[cells + letter] < 0) {
                    halves[cells + letter] = time + 1;
                    one.add(cells + letter);
                }
            }
            now = one;
            one = two;
            two = new ArrayDeque<>();
        }
        int end = halves[hall.indexOf('E')];
        System.out.println(end < 0 ? -1 : end / 2);
    }
}
