// The diameter from the depths of branches: at each village the two deepest branches below it make a way.
#include <algorithm>
#include <iostream>
#include <vector>

int diameter() {
    int n;
    std::cin >> n;
    std::vector<std::vector<int>> neighbours(n + 1);
    for (int i = 1, u, v; i < n; ++i) {
        std::cin >> u >> v;
        neighbours[u].push_back(v);
        neighbours[v].push_back(u);
    }
    std::vector<int> order{1}, parent(n + 1, 0), depth(n + 1, 0);
    for (std::size_t k = 0; k < order.size(); ++k) {
        for (int other : neighbours[order[k]]) {
            if (other == parent[order[k]]) continue;
            parent[other] = order[k];
            order.push_back(other);
        }
    }
    int longest = 0;
    for (int k = n - 1; k > 0; --k) {
        int village = order[k], up = parent[village];
        longest = std::max(longest, depth[up] + depth[village] + 1);
        depth[up] = std::max(depth[up], depth[village] + 1);
    }
    return longest;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int first = diameter(), second = diameter();
    std::cout << std::max({first, second, (first + 1) / 2 + 1 + (second + 1) / 2}) << '\n';
}
