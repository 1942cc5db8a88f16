// Right, but goes through all villages at each joining.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <tuple>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, m;
    std::cin >> n >> k >> m;
    std::vector<std::tuple<int, int, int>> pipes(k + m);
    for (int i = 0; i < k + m; ++i) {
        auto& [price, a, b] = pipes[i];
        std::cin >> a >> b;
        price = 0;
        if (i >= k) std::cin >> price;
    }
    std::sort(pipes.begin(), pipes.end());
    std::vector<int> part(n + 1);
    std::iota(part.begin(), part.end(), 0);
    long long total = 0, last = 0;
    int parts = n;
    for (auto [price, a, b] : pipes) {
        int from = part[a], to = part[b];
        if (from == to) continue;
        for (int village = 1; village <= n; ++village)
            if (part[village] == from) part[village] = to;
        --parts;
        total += price;
        last = price;
    }
    std::cout << (parts == 1 ? total - last : -1) << '\n';
}
