// All sums from the first day on, as (sum, place), sorted: how many stand before a place is a binary search.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long k, total = 0, count = 0;
    std::cin >> n >> k;
    std::vector<std::pair<long long, int>> sums{{0, 0}};
    for (int i = 1, number; i <= n; ++i) {
        std::cin >> number;
        sums.emplace_back(total += number, i);
    }
    std::vector<std::pair<long long, int>> sorted(sums);
    std::sort(sorted.begin(), sorted.end());
    for (auto [sum, place] : sums) {
        auto from = std::lower_bound(sorted.begin(), sorted.end(), std::pair(sum - k, -1));
        auto to = std::lower_bound(sorted.begin(), sorted.end(), std::pair(sum - k, place));
        count += to - from;
    }
    std::cout << count << '\n';
}
