// Right, but adds each village's people to all villages above it, one by one.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<long long> people(n + 1);
    long long total = 0;
    for (int village = 1; village <= n; ++village) {
        std::cin >> people[village];
        total += people[village];
    }
    std::vector<std::vector<std::pair<int, int>>> neighbours(n + 1);
    for (int road = 1, u, v; road < n; ++road) {
        std::cin >> u >> v;
        neighbours[u].push_back({v, road});
        neighbours[v].push_back({u, road});
    }
    std::vector<int> order{1}, parent(n + 1, 0), road_up(n + 1, 0);
    for (std::size_t k = 0; k < order.size(); ++k) {
        for (auto [other, road] : neighbours[order[k]]) {
            if (other == parent[order[k]]) continue;
            parent[other] = order[k];
            road_up[other] = road;
            order.push_back(other);
        }
    }
    std::vector<long long> below(n + 1, 0);
    for (int village = 1; village <= n; ++village)
        for (int up = village; up > 0; up = parent[up]) below[up] += people[village];
    std::pair<long long, int> best{total + 1, 0};
    for (int village = 2; village <= n; ++village) best = std::min(best, {std::llabs(total - 2 * below[village]), road_up[village]});
    std::cout << best.first << ' ' << best.second << '\n';
}
