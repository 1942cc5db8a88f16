// Makes every order to its end, and asks only then whether it can be rung.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n, k;
    std::cin >> n >> k;
    std::vector<char> allowed(n);
    for (int distance; k--;) {
        std::cin >> distance;
        allowed[distance] = true;
    }
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 1);
    do {
        bool right = true;
        for (int i = 1; i < n; ++i) right = right && allowed[std::abs(order[i] - order[i - 1])];
        if (!right) continue;
        for (int i = 0; i < n; ++i) std::cout << order[i] << (i + 1 < n ? ' ' : '\n');
        return 0;
    } while (std::next_permutation(order.begin(), order.end()));
    std::cout << -1 << '\n';
}
