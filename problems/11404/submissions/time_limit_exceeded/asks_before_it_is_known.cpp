// Costs by recursion over the middle city, nothing remembered: each city more makes three questions out of one.
#include <algorithm>
#include <iostream>

const int FAR = 1'000'000'000;

int fares[101][101];

int cheapest(int from, int to, int cities) {
    if (cities == 0) return fares[from][to];
    return std::min(cheapest(from, to, cities - 1), cheapest(from, cities, cities - 1) + cheapest(cities, to, cities - 1));
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= n; ++j) fares[i][j] = i == j ? 0 : FAR;
    }
    while (m--) {
        int a, b, fare;
        std::cin >> a >> b >> fare;
        fares[a][b] = std::min(fares[a][b], fare);
    }
    for (int i = 1; i <= n; ++i) {
        for (int j = 1; j <= n; ++j) {
            int cost = cheapest(i, j, n);
            std::cout << (cost >= FAR ? 0 : cost) << ' ';
        }
        std::cout << '\n';
    }
}
