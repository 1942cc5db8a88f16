// Goes from large amounts to small ones: every kind is used at most once.
#include <iostream>
#include <vector>

int main() {
    int n, price, coin;
    std::cin >> n >> price;
    std::vector<int> even(price + 1, 0), odd(price + 1, 0);
    even[0] = 1;
    while (n--) {
        std::cin >> coin;
        for (int amount = price; amount >= coin; --amount) {
            even[amount] = (even[amount] + odd[amount - coin]) % 1'000'000'007;
            odd[amount] = (odd[amount] + even[amount - coin]) % 1'000'000'007;
        }
    }
    std::cout << even[price] << '\n';
}
