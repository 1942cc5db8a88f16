// By diameter, all bowls of the same one at once; a tree of maxima tells the largest set that ends at most so deep.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> bowls(n);
    std::vector<int> depths;
    for (auto& [diameter, depth] : bowls) {
        std::cin >> diameter >> depth;
        depths.push_back(depth);
    }
    std::sort(bowls.begin(), bowls.end());
    std::sort(depths.begin(), depths.end());
    std::vector<int> most(n + 1, 0);
    int answer = 0;
    for (int first = 0, after; first < n; first = after) {
        std::vector<std::pair<int, int>> sets;
        for (after = first; after < n && bowls[after].first == bowls[first].first; ++after) {
            int rank = static_cast<int>(std::upper_bound(depths.begin(), depths.end(), bowls[after].second) - depths.begin());
            int best = 0;
            for (int i = rank; i > 0; i -= i & -i) best = std::max(best, most[i]);
            sets.push_back({rank, best + 1});
            answer = std::max(answer, best + 1);
        }
        for (auto [rank, size] : sets)
            for (int i = rank; i <= n; i += i & -i) most[i] = std::max(most[i], size);
    }
    std::cout << answer << '\n';
}
