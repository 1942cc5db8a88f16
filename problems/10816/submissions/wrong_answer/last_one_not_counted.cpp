// Takes the place of the last equal card for the place after it: one card too few.
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
        auto first = std::lower_bound(cards.begin(), cards.end(), wanted);
        auto last = std::upper_bound(cards.begin(), cards.end(), wanted);
        if (last != cards.begin()) --last;
        std::cout << std::max<long>(last - first, 0) << ' ';
    }
    std::cout << '\n';
}
