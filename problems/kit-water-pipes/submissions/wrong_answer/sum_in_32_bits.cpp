// The right way, but the sum does not fit into an int.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <tuple>
#include <vector>

std::vector<int> parent;

int find(int a) { return parent[a] == a ? a : parent[a] = find(parent[a]); }

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, m;
    std::cin >> n >> k >> m;
    parent.resize(n + 1);
    std::iota(parent.begin(), parent.end(), 0);
    int parts = n;
    while (k--) {
        int a, b;
        std::cin >> a >> b;
        if (find(a) != find(b)) --parts;
        parent[find(a)] = find(b);
    }
    std::vector<std::tuple<int, int, int>> pipes(m);
    for (auto& [price, a, b] : pipes) std::cin >> a >> b >> price;
    std::sort(pipes.begin(), pipes.end());
    unsigned total = 0, last = 0;
    for (auto [price, a, b] : pipes) {
        a = find(a);
        b = find(b);
        if (a == b) continue;
        parent[a] = b;
        --parts;
        total += last;
        last = price;
    }
    std::cout << (parts == 1 ? static_cast<int>(total) : -1) << '\n';
}
