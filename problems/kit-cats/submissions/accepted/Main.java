import java.util.Scanner;

public class Main {
    static int rows, columns, most, ways;
    static char[][] room;

    static boolean isSeen(int y, int x) {
        for (int up = y - 1; up >= 0 && room[up][x] != '#'; up--) if (room[up][x] == 'C') return true;
        for (int left = x - 1; left >= 0 && room[y][left] != '#'; left--) if (room[y][left] == 'C') return true;
        return false;
    }

    static void goOn(int square, int cats) {
        if (square == rows * columns) {
            if (cats > most) {
                most = cats;
                ways = 0;
            }
            if (cats == most) ways++;
            return;
        }
        int y = square / columns, x = square % columns;
        goOn(square + 1, cats);
        if (room[y][x] == '#' || isSeen(y, x)) return;
        room[y][x] = 'C';
        goOn(square + 1, cats + 1);
        room[y][x] = '.';
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        rows = in.nextInt();
        columns = in.nextInt();
        room = new char[rows][];
        for (int i = 0; i < rows; i++) room[i] = in.next().toCharArray();
        goOn(0, 0);
        System.out.println(most + " " + ways);
    }
}
