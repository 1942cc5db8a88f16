// Puts the whole way from vertex 1 into the queue, as for shortest paths, and not the weight of the edge.
#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e;
    std::cin >> v >> e;
    std::vector<std::vector<std::pair<int, int>>> edges(v + 1);
    while (e--) {
        int a, b, weight;
        std::cin >> a >> b >> weight;
        edges[a].push_back({weight, b});
        edges[b].push_back({weight, a});
    }
    std::vector<bool> joined(v + 1);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> queue;
    queue.push({0, 1});
    int total = 0;
    while (!queue.empty()) {
        auto [way, a] = queue.top();
        queue.pop();
        if (joined[a]) continue;
        joined[a] = true;
        total = std::max(total, way);
        for (auto [weight, b] : edges[a]) {
            if (!joined[b]) queue.push({way + weight, b});
        }
    }
    std::cout << total << '\n';
}
