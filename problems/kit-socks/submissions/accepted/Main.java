import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        Map<String, Integer> onTable = new HashMap<>();
        int lying = 0, most = 0;
        for (int i = 0; i < n; i++) {
            String sock = in.readLine().trim();
            String pattern = sock.substring(0, sock.length() - 1);
            String other = pattern + (sock.endsWith("L") ? "R" : "L");
            int waiting = onTable.getOrDefault(other, 0);
            if (waiting > 0) {
                onTable.put(other, waiting - 1);
                lying--;
            } else {
                onTable.merge(sock, 1, Integer::sum);
                lying++;
                most = Math.max(most, lying);
            }
        }
        System.out.println(most);
        System.out.println(lying);
    }
}
