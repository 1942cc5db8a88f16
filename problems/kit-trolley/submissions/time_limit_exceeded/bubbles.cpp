// Exchanges neighbours until all are in order: thousands of millions of comparisons.
#include <iostream>
#include <tuple>
#include <utility>
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
        number = -(i + 1);
    }
    for (int end = n - 1; end > 0; --end)
        for (int i = 0; i < end; ++i)
            if (books[i + 1] < books[i]) std::swap(books[i], books[i + 1]);
    for (int place; q--;) {
        std::cin >> place;
        std::cout << -std::get<3>(books[place - 1]) << '\n';
    }
}
