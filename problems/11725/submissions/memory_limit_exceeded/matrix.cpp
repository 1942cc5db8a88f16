// A matrix of N times N: for 100,000 vertices 1.2 GB, even with a bit for each pair.
#include <iostream>
#include <queue>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::vector<bool>> joined(n + 1, std::vector<bool>(n + 1));
    for (int i = 1; i < n; ++i) {
        int u, v;
        std::cin >> u >> v;
        joined[u][v] = joined[v][u] = true;
    }
    std::vector<int> parent(n + 1);
    std::queue<int> queue;
    queue.push(1);
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        for (int v = 1; v <= n; ++v) {
            if (!joined[u][v] || v == parent[u]) continue;
            parent[v] = u;
            queue.push(v);
        }
    }
    for (int u = 2; u <= n; ++u) std::cout << parent[u] << '\n';
}
