import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;

public class Main {
    static long windows(long side, long size, long stride, boolean same) {
        if (same) {
            return (side + stride - 1) / stride;
        }
        return side < size ? 0 : (side - size) / stride + 1;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        long[] shape = {in.nextInt(), in.nextInt(), in.nextInt()};
        int layers = in.nextInt();
        long total = 0;
        long fixed = 0;
        in.nextLine();
        while (layers-- > 0) {
            String[] words = in.nextLine().split(" ");
            long last = shape[shape.length - 1];
            long parameters = 0;
            if (words[0].equals("conv") || words[0].equals("pool")) {
                boolean isConvolution = words[0].equals("conv");
                long filters = isConvolution ? Long.parseLong(words[1]) : last;
                long size = Long.parseLong(words[isConvolution ? 2 : 1]);
                long stride = isConvolution ? Long.parseLong(words[3]) : size;
                boolean same = isConvolution && words[4].equals("same");
                boolean fits = shape.length == 3 && windows(shape[0], size, stride, same) > 0 && windows(shape[1], size, stride, same) > 0;
                if (!fits) {
                    System.out.println("impossible");
                    return;
                }
                parameters = isConvolution ? size * size * last * filters + filters : 0;
                shape = new long[] {windows(shape[0], size, stride, same), windows(shape[1], size, stride, same), filters};
            } else if (words[0].equals("flatten")) {
                shape = new long[] {Arrays.stream(shape).reduce(1, (a, b) -> a * b)};
            } else if (words[0].equals("dense")) {
                long units = Long.parseLong(words[1]);
                parameters = last * units + units;
                shape[shape.length - 1] = units;
            } else {
                parameters = 4 * last;
                fixed += 2 * last;
            }
            total += parameters;
            System.out.println(Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining("x")) + " " + parameters);
        }
        System.out.println(total + " " + (total - fixed));
    }
}
