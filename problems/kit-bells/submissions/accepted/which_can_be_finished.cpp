// For each set of rung bells and each last bell: can the others be rung? Then the order is read off from the front.
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    int n, k;
    std::cin >> n >> k;
    std::vector<char> allowed(n);
    for (int distance; k--;) {
        std::cin >> distance;
        allowed[distance] = true;
    }
    const int all = (1 << n) - 1;
    std::vector<std::vector<char>> finishes(all + 1, std::vector<char>(n));
    for (int rung = all; rung > 0; --rung)
        for (int last = 0; last < n; ++last) {
            if (!(rung >> last & 1)) continue;
            bool can = rung == all;
            for (int next = 0; next < n && !can; ++next)
                can = !(rung >> next & 1) && allowed[std::abs(last - next)] && finishes[rung | 1 << next][next];
            finishes[rung][last] = can;
        }
    std::vector<int> order;
    for (int rung = 0; rung != all;) {
        int next = 0;
        while (next < n && ((rung >> next & 1) || !finishes[rung | 1 << next][next] ||
                            (!order.empty() && !allowed[std::abs(order.back() - next)])))
            ++next;
        if (next == n) {
            std::cout << -1 << '\n';
            return 0;
        }
        order.push_back(next);
        rung |= 1 << next;
    }
    for (int i = 0; i < n; ++i) std::cout << order[i] + 1 << (i + 1 < n ? ' ' : '\n');
}
