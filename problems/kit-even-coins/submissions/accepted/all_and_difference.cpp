// Counts all ways, and even ways minus odd ones: each coin turns the sign. Half of the sum are the even ones.
#include <iostream>
#include <vector>

const long long MODULUS = 1'000'000'007;

int main() {
    int n, price, coin;
    std::cin >> n >> price;
    std::vector<long long> all(price + 1, 0), difference(price + 1, 0);
    all[0] = difference[0] = 1;
    while (n--) {
        std::cin >> coin;
        for (int amount = coin; amount <= price; ++amount) {
            all[amount] = (all[amount] + all[amount - coin]) % MODULUS;
            difference[amount] = (difference[amount] - difference[amount - coin] + MODULUS) % MODULUS;
        }
    }
    const long long half = (MODULUS + 1) / 2;
    std::cout << (all[price] + difference[price]) % MODULUS * half % MODULUS << '\n';
}
