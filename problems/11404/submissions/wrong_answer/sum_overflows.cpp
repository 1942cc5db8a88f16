// The sum of two infinities does not fit into an int: it becomes negative, which is less than anything.
#include <algorithm>
#include <iostream>

const int FAR = 2'147'483'647;

int costs[101][101];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= n; ++j) costs[i][j] = i == j ? 0 : FAR;
    }
    while (m--) {
        int a, b, cost;
        std::cin >> a >> b >> cost;
        costs[a][b] = std::min(costs[a][b], cost);
    }
    for (int k = 1; k <= n; ++k) {
        for (int i = 1; i <= n; ++i) {
            for (int j = 1; j <= n; ++j) costs[i][j] = std::min(costs[i][j], costs[i][k] + costs[k][j]);
        }
    }
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= n; ++j) std::cout << (costs[i][j] == FAR ? 0 : costs[i][j]) << ' ';
        std::cout << '\n';
    }
}
