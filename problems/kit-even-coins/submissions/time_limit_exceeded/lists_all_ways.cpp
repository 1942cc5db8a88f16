// Right, but goes through the ways one by one.
#include <iostream>
#include <vector>

std::vector<int> coins;

long long ways(std::size_t kind, int left, int used) {
    if (left == 0) return used % 2 == 0;
    if (left < 0 || kind == coins.size()) return 0;
    return ways(kind, left - coins[kind], used + 1) + ways(kind + 1, left, used);
}

int main() {
    int n, price;
    std::cin >> n >> price;
    coins.resize(n);
    for (int& coin : coins) std::cin >> coin;
    std::cout << ways(0, price, 0) % 1'000'000'007 << '\n';
}
