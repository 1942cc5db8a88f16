// Looks through all edges for the neighbours of each vertex: N times N steps.
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> edges(n - 1);
    for (auto& [u, v] : edges) std::cin >> u >> v;
    std::vector<int> parent(n + 1);
    std::queue<int> queue;
    queue.push(1);
    while (!queue.empty()) {
        int next = queue.front();
        queue.pop();
        for (auto [u, v] : edges) {
            if (v == next) std::swap(u, v);
            if (u != next || v == parent[next]) continue;
            parent[v] = next;
            queue.push(v);
        }
    }
    for (int u = 2; u <= n; ++u) std::cout << parent[u] << '\n';
}
