#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::vector<int>> neighbours(n + 1);
    for (int i = 1; i < n; ++i) {
        int u, v;
        std::cin >> u >> v;
        neighbours[u].push_back(v);
        neighbours[v].push_back(u);
    }
    std::vector<int> parent(n + 1), stack{1};
    while (!stack.empty()) {
        int u = stack.back();
        stack.pop_back();
        for (int v : neighbours[u]) {
            if (v == parent[u]) continue;
            parent[v] = u;
            stack.push_back(v);
        }
    }
    for (int u = 2; u <= n; ++u) std::cout << parent[u] << '\n';
}
