// Begins at the first delivery instead of village 1.
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
    std::vector<std::vector<int>> up(17, std::vector<int>(n + 1, 1));
    std::vector<int> depth(n + 1, 0), order{1};
    std::vector<long long> far(n + 1, 0);
    for (std::size_t k = 0; k < order.size(); ++k) {
        int a = order[k];
        for (auto [b, w] : neighbours[a]) {
            if (b == up[0][a]) continue;
            up[0][b] = a;
            depth[b] = depth[a] + 1;
            far[b] = far[a] + w;
            order.push_back(b);
        }
    }
    for (int power = 1; power < 17; ++power)
        for (int a = 1; a <= n; ++a) up[power][a] = up[power - 1][up[power - 1][a]];
    auto meeting = [&](int a, int b) {
        if (depth[a] < depth[b]) std::swap(a, b);
        for (int power = 0; power < 17; ++power)
            if ((depth[a] - depth[b]) >> power & 1) a = up[power][a];
        if (a == b) return a;
        for (int power = 16; power >= 0; --power) {
            if (up[power][a] == up[power][b]) continue;
            a = up[power][a];
            b = up[power][b];
        }
        return up[0][a];
    };
    long long total = 0;
    int here = 0;
    while (m--) {
        int stop;
        std::cin >> stop;
        if (here > 0) total += far[here] + far[stop] - 2 * far[meeting(here, stop)];
        here = stop;
    }
    std::cout << total << '\n';
}
