#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, length;
    std::cin >> n >> length;
    std::vector<long long> best(length + 1, 0), bought(length + 1);
    while (n--) {
        long long w, v, fee;
        std::cin >> w >> v >> fee;
        std::fill(bought.begin(), bought.end(), -1'000'000'000'000'000);
        for (long long a = w; a <= length; ++a) {
            bought[a] = v + std::max(best[a - w] - fee, bought[a - w]);
            best[a] = std::max(best[a], bought[a]);
        }
    }
    std::cout << best[length] << '\n';
}
