// Counts a way again for each order of the carts but the first.
#include <algorithm>
#include <iostream>
#include <vector>

int n, k;
long long least = 10'000'000'000, ways;
std::vector<long long> loads, carts;
std::vector<int> counts;

void go_on(int number) {
    if (number == n) {
        if (std::count(counts.begin(), counts.end(), 0) > 0) return;
        auto [lightest, heaviest] = std::minmax_element(carts.begin(), carts.end());
        long long difference = *heaviest - *lightest;
        if (difference < least) {
            least = difference;
            ways = 0;
        }
        if (difference == least) ++ways;
        return;
    }
    for (int cart = 0; cart < (number == 0 ? 1 : k); ++cart) {
        carts[cart] += loads[number];
        ++counts[cart];
        go_on(number + 1);
        carts[cart] -= loads[number];
        --counts[cart];
    }
}

int main() {
    std::cin >> n >> k;
    loads.resize(n);
    carts.resize(k);
    counts.resize(k);
    for (auto& load : loads) std::cin >> load;
    go_on(0);
    std::cout << least << ' ' << ways << '\n';
}
