// Tries large numbers first and keeps what it finds last within one beginning: the last order, not the first.
#include <cstdlib>
#include <iostream>
#include <vector>

int n, k;
bool allowed[15], rung[15];
std::vector<int> order;

bool go_on() {
    if (static_cast<int>(order.size()) == n) return true;
    for (int bell = n; bell >= 1; --bell) {
        if (rung[bell] || (!order.empty() && !allowed[std::abs(order.back() - bell)])) continue;
        rung[bell] = true;
        order.push_back(bell);
        if (go_on()) return true;
        order.pop_back();
        rung[bell] = false;
    }
    return false;
}

int main() {
    std::cin >> n >> k;
    for (int distance; k--;) {
        std::cin >> distance;
        allowed[distance] = true;
    }
    for (int first = 1; first <= n; ++first) {
        rung[first] = true;
        order.push_back(first);
        if (go_on()) break;
        order.pop_back();
        rung[first] = false;
    }
    if (order.empty()) std::cout << -1;
    for (int bell : order) std::cout << bell << ' ';
    std::cout << '\n';
}
