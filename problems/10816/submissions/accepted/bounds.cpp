#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::vector<int> cards(n);
    for (int& card : cards) std::cin >> card;
    std::sort(cards.begin(), cards.end());
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        auto [first, last] = std::equal_range(cards.begin(), cards.end(), wanted);
        std::cout << last - first << ' ';
    }
    std::cout << '\n';
}
