// Looks at pipes that are there after the new ones only, as if they were a last resort.
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
    std::vector<std::tuple<int, int, int>> there(k), pipes(m);
    for (auto& [price, a, b] : there) {
        std::cin >> a >> b;
        price = 0;
    }
    for (auto& [price, a, b] : pipes) std::cin >> a >> b >> price;
    std::sort(pipes.begin(), pipes.end());
    pipes.insert(pipes.end(), there.begin(), there.end());
    long long total = 0, dearest = 0;
    int parts = n;
    for (auto [price, a, b] : pipes) {
        a = find(a);
        b = find(b);
        if (a == b) continue;
        parent[a] = b;
        --parts;
        total += price;
        dearest = std::max<long long>(dearest, price);
    }
    std::cout << (parts == 1 ? total - dearest : -1) << '\n';
}
