import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    private static final long ENOUGH = 2_000_000_000_000_000_000L;

    private static final class Node {
        long times = 1;
        long once = 1;
        char letter;
        List<Node> inside;

        long length() {
            return once > ENOUGH / times ? ENOUGH : times * once;
        }
    }

    private static String chart;
    private static int at;

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        chart = in.next();
        List<Node> nodes = readNodes();
        int q = in.nextInt();
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < q; i++) answers.append(find(nodes, in.nextLong()));
        System.out.println(answers);
    }

    private static List<Node> readNodes() {
        List<Node> nodes = new ArrayList<>();
        while (at < chart.length() && chart.charAt(at) != ')') {
            Node node = new Node();
            nodes.add(node);
            if (Character.isLetter(chart.charAt(at))) {
                node.letter = chart.charAt(at++);
                continue;
            }
            int open = chart.indexOf('(', at);
            node.times = Long.parseLong(chart.substring(at, open));
            at = open + 1;
            node.inside = readNodes();
            at++;
            node.once = 0;
            for (Node part : node.inside) node.once = Math.min(ENOUGH, node.once + part.length());
        }
        return nodes;
    }

    private static char find(List<Node> nodes, long k) {
        for (Node node : nodes) {
            if (k > node.length()) k -= node.length();
            else if (node.inside == null) return node.letter;
            else return find(node.inside, (k - 1) % node.once + 1);
        }
        return '-';
    }
}
