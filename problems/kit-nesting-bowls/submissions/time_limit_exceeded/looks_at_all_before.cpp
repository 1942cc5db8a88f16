// Right, but looks back at all bowls before each one.
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
    for (auto& [depth, diameter] : bowls) std::cin >> diameter >> depth;
    std::sort(bowls.begin(), bowls.end());
    std::vector<int> size(n, 1);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < i; ++j)
            if (bowls[j].second < bowls[i].second) size[i] = std::max(size[i], size[j] + 1);
    std::cout << *std::max_element(size.begin(), size.end()) << '\n';
}
