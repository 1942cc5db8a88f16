// Stores each edge in one direction only, so some vertices are never joined.
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
    }
    std::vector<bool> joined(v + 1);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> queue;
    queue.push({0, 1});
    int total = 0;
    while (!queue.empty()) {
        auto [weight, a] = queue.top();
        queue.pop();
        if (joined[a]) continue;
        joined[a] = true;
        total += weight;
        for (auto edge : edges[a]) {
            if (!joined[edge.second]) queue.push(edge);
        }
    }
    std::cout << total << '\n';
}
