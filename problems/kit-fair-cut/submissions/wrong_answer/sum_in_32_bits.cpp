// The right way, but sums of people do not fit into an int.
#include <cstdlib>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<unsigned> below(n + 1, 0);
    unsigned total = 0;
    for (int village = 1; village <= n; ++village) {
        std::cin >> below[village];
        total += below[village];
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
    std::pair<long long, int> best{1'000'000'000'000, 0};
    for (int k = n - 1; k > 0; --k) {
        int village = order[k];
        below[parent[village]] += below[village];
        long long difference = std::llabs(static_cast<long long>(static_cast<int>(total - 2 * below[village])));
        best = std::min(best, {difference, road_up[village]});
    }
    std::cout << best.first << ' ' << best.second << '\n';
}
