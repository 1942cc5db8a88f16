import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;

public class Main {
    static class Book {
        int floor, shelf, number;
        char letter;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(words.nextToken());
        int q = Integer.parseInt(words.nextToken());
        List<Book> books = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            words = new StringTokenizer(in.readLine());
            Book book = new Book();
            book.floor = Integer.parseInt(words.nextToken());
            String shelf = words.nextToken();
            book.letter = shelf.charAt(0);
            book.shelf = Integer.parseInt(shelf.substring(1));
            book.number = i;
            books.add(book);
        }
        books.sort(Comparator.comparingInt((Book book) -> -book.floor)
                .thenComparingInt(book -> book.letter)
                .thenComparingInt(book -> book.shelf)
                .thenComparingInt(book -> -book.number));
        StringBuilder out = new StringBuilder();
        words = new StringTokenizer(in.readLine());
        while (q-- > 0) {
            out.append(books.get(Integer.parseInt(words.nextToken()) - 1).number).append('\n');
        }
        System.out.print(out);
    }
}
