// Counts by the exact number of coins, and has room for a hundred of them only.
#include <iostream>
#include <vector>

int main() {
    int n, price, coin;
    std::cin >> n >> price;
    std::vector<std::vector<int>> ways(101, std::vector<int>(price + 1, 0));
    ways[0][0] = 1;
    while (n--) {
        std::cin >> coin;
        for (int used = 1; used <= 100; ++used)
            for (int amount = coin; amount <= price; ++amount)
                ways[used][amount] = (ways[used][amount] + ways[used - 1][amount - coin]) % 1'000'000'007;
    }
    int sum = 0;
    for (int used = 0; used <= 100; used += 2) sum = (sum + ways[used][price]) % 1'000'000'007;
    std::cout << sum << '\n';
}
