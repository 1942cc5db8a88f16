// Takes off leaves: the only road of a leaf has below it what the leaf has gathered.
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
    std::vector<int> degree(n + 1, 0), sum_of_roads(n + 1, 0);  // of the roads that are left at a village
    std::vector<std::pair<int, int>> roads(n);
    for (int road = 1; road < n; ++road) {
        auto& [u, v] = roads[road];
        std::cin >> u >> v;
        for (int village : {u, v}) {
            ++degree[village];
            sum_of_roads[village] ^= road;
        }
    }
    std::pair<long long, int> best{total + 1, 0};
    for (int first = 1; first <= n; ++first) {
        int leaf = first;
        while (degree[leaf] == 1) {
            int road = sum_of_roads[leaf];
            best = std::min(best, {std::llabs(total - 2 * people[leaf]), road});
            int other = roads[road].first == leaf ? roads[road].second : roads[road].first;
            people[other] += people[leaf];
            degree[leaf] = 0;
            --degree[other];
            sum_of_roads[other] ^= road;
            leaf = other;
        }
    }
    std::cout << best.first << ' ' << best.second << '\n';
}
