// Goes through all quarrels again and again, until no further child gets a tent.
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::pair<int, int>> quarrels(m);
    for (auto& [u, v] : quarrels) std::cin >> u >> v;
    std::vector<int> tent(n + 1);
    long long ways = 1;
    for (int first = 1; first <= n; ++first) {
        if (tent[first]) continue;
        ways = ways * 2 % 1'000'000'007;
        tent[first] = 1;
        for (bool changed = true; changed;) {
            changed = false;
            for (auto [u, v] : quarrels) {
                if (tent[u] && tent[u] == tent[v]) {
                    std::cout << 0 << '\n';
                    return 0;
                }
                if (tent[u] && !tent[v]) {
                    tent[v] = 3 - tent[u];
                    changed = true;
                } else if (tent[v] && !tent[u]) {
                    tent[u] = 3 - tent[v];
                    changed = true;
                }
            }
        }
    }
    std::cout << ways << '\n';
}
