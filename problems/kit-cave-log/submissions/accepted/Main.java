import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedInputStream(System.in));
        int n = next(in);
        int[] entered = new int[n], left = new int[n];
        for (int i = 0; i < n; i++) entered[i] = next(in);
        for (int i = 0; i < n; i++) left[i] = next(in);
        int[] stack = new int[n], rooms = new int[n];
        int height = 0, place = 0, deepest = 0;
        for (int room : entered) {
            rooms[height]++;
            deepest = Math.max(deepest, height);
            stack[height++] = room;
            while (height > 0 && stack[height - 1] == left[place]) {
                height--;
                place++;
            }
        }
        System.out.println(deepest + " " + rooms[deepest]);
    }

    static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
