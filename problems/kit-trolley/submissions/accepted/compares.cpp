#include <algorithm>
#include <iostream>
#include <vector>

struct Book {
    int floor;
    char letter;
    int shelf, number;
};

bool comes_first(const Book& a, const Book& b) {
    if (a.floor != b.floor) return a.floor > b.floor;
    if (a.letter != b.letter) return a.letter < b.letter;
    if (a.shelf != b.shelf) return a.shelf < b.shelf;
    return a.number > b.number;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<Book> books(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> books[i].floor >> books[i].letter >> books[i].shelf;
        books[i].number = i + 1;
    }
    std::sort(books.begin(), books.end(), comes_first);
    for (int place; q--;) {
        std::cin >> place;
        std::cout << books[place - 1].number << '\n';
    }
}
