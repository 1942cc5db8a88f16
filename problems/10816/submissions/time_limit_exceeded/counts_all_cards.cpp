// Goes through all cards for every integer: 250 billion comparisons.
#include <algorithm>
#include <iostream>
#include <list>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::list<int> cards(n);
    for (int& card : cards) std::cin >> card;
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        std::cout << std::count(cards.begin(), cards.end(), wanted) << ' ';
    }
    std::cout << '\n';
}
