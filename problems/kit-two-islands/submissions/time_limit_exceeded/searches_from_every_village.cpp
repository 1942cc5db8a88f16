// Right, but searches from every village.
#include <algorithm>
#include <iostream>
#include <vector>

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
        int nearest = n;
        std::vector<int> distance(n + 1), order;
        for (int start = 1; start <= n; ++start) {
            std::fill(distance.begin(), distance.end(), -1);
            distance[start] = 0;
            order.assign(1, start);
            for (std::size_t k = 0; k < order.size(); ++k) {
                for (int other : neighbours[order[k]]) {
                    if (distance[other] >= 0) continue;
                    distance[other] = distance[order[k]] + 1;
                    order.push_back(other);
                }
            }
            longest = std::max(longest, distance[order.back()]);
            nearest = std::min(nearest, distance[order.back()]);
        }
        over_the_bridge += nearest;
    }
    std::cout << std::max(over_the_bridge, longest) << '\n';
}
