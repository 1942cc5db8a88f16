// Takes the remainder only at the end, when a 64-bit number has overflown.
#include <iostream>
#include <vector>

int main() {
    int n, price, coin;
    std::cin >> n >> price;
    std::vector<unsigned long long> even(price + 1, 0), odd(price + 1, 0);
    even[0] = 1;
    while (n--) {
        std::cin >> coin;
        for (int amount = coin; amount <= price; ++amount) {
            even[amount] += odd[amount - coin];
            odd[amount] += even[amount - coin];
        }
    }
    std::cout << even[price] % 1'000'000'007 << '\n';
}
