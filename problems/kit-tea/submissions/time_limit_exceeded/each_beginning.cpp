// Goes on from each beginning until there are too many kinds.
#include <iostream>
#include <unordered_set>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n, k;
    std::cin >> n >> k;
    std::vector<int> tins(n);
    for (int& tin : tins) std::cin >> tin;
    long long ways = 0;
    for (std::size_t left = 0; left < n; ++left) {
        std::unordered_set<int> kinds;
        for (std::size_t right = left; right < n; ++right) {
            kinds.insert(tins[right]);
            if (kinds.size() > k) break;
            ways += kinds.size() == k;
        }
    }
    std::cout << ways << '\n';
}
