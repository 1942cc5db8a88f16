#include <iostream>
#include <queue>

int n, m, start;
bool joined[1001][1001], visited_by_dfs[1001], visited_by_bfs[1001];

void dfs(int u) {
    visited_by_dfs[u] = true;
    std::cout << u << ' ';
    for (int v = 1; v <= n; ++v) {
        if (joined[u][v] && !visited_by_dfs[v]) dfs(v);
    }
}

void bfs(int source) {
    std::queue<int> queue;
    queue.push(source);
    visited_by_bfs[source] = true;
    while (!queue.empty()) {
        int u = queue.front();
        queue.pop();
        std::cout << u << ' ';
        for (int v = 1; v <= n; ++v) {
            if (joined[u][v] && !visited_by_bfs[v]) {
                visited_by_bfs[v] = true;
                queue.push(v);
            }
        }
    }
}

int main() {
    std::cin >> n >> m >> start;
    while (m--) {
        int u, v;
        std::cin >> u >> v;
        joined[u][v] = joined[v][u] = true;
    }
    dfs(start);
    std::cout << '\n';
    bfs(start);
    std::cout << '\n';
}
