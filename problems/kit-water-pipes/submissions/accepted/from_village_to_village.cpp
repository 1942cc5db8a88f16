// Grows one part from village 1: pipes that are there cost 0, and of what was laid the dearest is taken off.
#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k, m;
    std::cin >> n >> k >> m;
    std::vector<std::vector<std::pair<int, int>>> pipes(n + 1);
    for (int i = 0; i < k + m; ++i) {
        int a, b, price = 0;
        std::cin >> a >> b;
        if (i >= k) std::cin >> price;
        pipes[a].push_back({price, b});
        pipes[b].push_back({price, a});
    }
    std::vector<bool> connected(n + 1, false);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> queue;
    queue.push({0, 1});
    int villages = 0, dearest = 0;
    long long total = 0;
    while (!queue.empty()) {
        auto [price, village] = queue.top();
        queue.pop();
        if (connected[village]) continue;
        connected[village] = true;
        ++villages;
        total += price;
        dearest = std::max(dearest, price);
        for (auto pipe : pipes[village])
            if (!connected[pipe.second]) queue.push(pipe);
    }
    std::cout << (villages == n ? total - dearest : -1) << '\n';
}
