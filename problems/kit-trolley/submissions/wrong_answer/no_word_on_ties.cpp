// The comparison says nothing of books with the same place: std::sort leaves them in any order.
#include <algorithm>
#include <iostream>
#include <tuple>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<std::tuple<int, char, int, int>> books(n);
    for (int i = 0; i < n; ++i) {
        auto& [floor, letter, shelf, number] = books[i];
        std::cin >> floor >> letter >> shelf;
        floor = -floor;
        number = i + 1;
    }
    std::sort(books.begin(), books.end(), [](const auto& a, const auto& b) {
        return std::make_tuple(std::get<0>(a), std::get<1>(a), std::get<2>(a)) <
               std::make_tuple(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    for (int place; q--;) {
        std::cin >> place;
        std::cout << std::get<3>(books[place - 1]) << '\n';
    }
}
