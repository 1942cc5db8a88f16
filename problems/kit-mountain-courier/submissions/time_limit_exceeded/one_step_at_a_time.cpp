// Right, but climbs one step at a time.
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<std::pair<int, int>>> neighbours(n + 1);
    for (int i = 1, u, v, w; i < n; ++i) {
        std::cin >> u >> v >> w;
        neighbours[u].push_back({v, w});
        neighbours[v].push_back({u, w});
    }
    std::vector<int> depth(n + 1, 0), parent(n + 1, 0), length_up(n + 1, 0), order{1};
    for (std::size_t k = 0; k < order.size(); ++k) {
        int a = order[k];
        for (auto [b, w] : neighbours[a]) {
            if (b == parent[a]) continue;
            parent[b] = a;
            length_up[b] = w;
            depth[b] = depth[a] + 1;
            order.push_back(b);
        }
    }
    long long total = 0;
    int here = 1;
    while (m--) {
        int stop;
        std::cin >> stop;
        int a = here, b = stop;
        while (a != b) {
            if (depth[a] < depth[b]) std::swap(a, b);
            total += length_up[a];
            a = parent[a];
        }
        here = stop;
    }
    std::cout << total << '\n';
}
