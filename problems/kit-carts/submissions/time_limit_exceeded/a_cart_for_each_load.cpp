// Chooses any cart for each load and divides by the orders of the carts at the end: right, and K^N.
#include <algorithm>
#include <iostream>
#include <vector>

int n, k;
long long least = 10'000'000'000, ways;
std::vector<long long> loads, carts;

void go_on(int number) {
    if (number == n) {
        auto [lightest, heaviest] = std::minmax_element(carts.begin(), carts.end());
        long long difference = *heaviest - *lightest;
        if (*lightest == 0 || difference > least) return;
        if (difference < least) ways = 0;
        least = difference;
        ++ways;
        return;
    }
    for (auto& cart : carts) {
        cart += loads[number];
        go_on(number + 1);
        cart -= loads[number];
    }
}

int main() {
    std::cin >> n >> k;
    loads.resize(n);
    carts.resize(k);
    for (auto& load : loads) std::cin >> load;
    go_on(0);
    for (int i = 2; i <= k; ++i) ways /= i;
    std::cout << least << ' ' << ways << '\n';
}
