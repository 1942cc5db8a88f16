// Takes away what is counted up to the first year, and with it the pair that begins there.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const int most = 1'000'000;
    std::vector<char> is_prime(most + 1, true);
    is_prime[0] = is_prime[1] = false;
    for (int p = 2; p * p <= most; ++p) {
        if (!is_prime[p]) continue;
        for (int multiple = p * p; multiple <= most; multiple += p) is_prime[multiple] = false;
    }
    int k, q;
    std::cin >> k >> q;
    std::vector<int> count(most + 1);
    for (int p = 1; p <= most; ++p) count[p] = count[p - 1] + (p + k <= most && is_prime[p] && is_prime[p + k]);
    for (int first, last; q--;) {
        std::cin >> first >> last;
        std::cout << (last - k >= first ? count[last - k] - count[first] : 0) << '\n';
    }
}
