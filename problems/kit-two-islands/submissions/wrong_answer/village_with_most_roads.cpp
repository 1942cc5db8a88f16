// Builds the bridge between the villages with the most roads.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

std::pair<int, int> farthest(const std::vector<std::vector<int>>& neighbours, int start) {
    std::vector<int> distance(neighbours.size(), -1), order{start};
    distance[start] = 0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        for (int other : neighbours[order[k]]) {
            if (distance[other] >= 0) continue;
            distance[other] = distance[order[k]] + 1;
            order.push_back(other);
        }
    }
    return {order.back(), distance[order.back()]};
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int over_the_bridge = 1, longest = 0;
    for (int island = 0; island < 2; ++island) {
        int n;
        std::cin >> n;
        std::vector<std::vector<int>> neighbours(n + 1);
        for (int i = 1, u, v; i < n; ++i) {
            std::cin >> u >> v;
            neighbours[u].push_back(v);
            neighbours[v].push_back(u);
        }
        int most = 1;
        for (int village = 2; village <= n; ++village)
            if (neighbours[village].size() > neighbours[most].size()) most = village;
        over_the_bridge += farthest(neighbours, most).second;
        longest = std::max(longest, farthest(neighbours, farthest(neighbours, 1).first).second);
    }
    std::cout << std::max(over_the_bridge, longest) << '\n';
}
