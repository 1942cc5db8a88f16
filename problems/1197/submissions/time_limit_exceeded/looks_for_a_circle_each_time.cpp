// Walks through all that is joined already to see if an edge closes a circle: E times V steps.
#include <algorithm>
#include <iostream>
#include <tuple>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e, total = 0;
    std::cin >> v >> e;
    std::vector<std::tuple<int, int, int>> edges(e);
    for (auto& [weight, a, b] : edges) std::cin >> a >> b >> weight;
    std::sort(edges.begin(), edges.end());
    std::vector<std::vector<int>> joined(v + 1);
    for (auto [weight, a, b] : edges) {
        std::vector<int> stack{a};
        std::vector<bool> seen(v + 1);
        seen[a] = true;
        while (!stack.empty()) {
            int u = stack.back();
            stack.pop_back();
            for (int next : joined[u]) {
                if (seen[next]) continue;
                seen[next] = true;
                stack.push_back(next);
            }
        }
        if (seen[b]) continue;
        joined[a].push_back(b);
        joined[b].push_back(a);
        total += weight;
    }
    std::cout << total << '\n';
}
