// The right way, but 10,000 plants of a million each do not fit into an int.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, length;
    std::cin >> n >> length;
    std::vector<int> best(length + 1, 0), bought(length + 1);
    while (n--) {
        int w, v, fee;
        std::cin >> w >> v >> fee;
        std::fill(bought.begin(), bought.end(), -1'000'000'000);
        for (int a = w; a <= length; ++a) {
            bought[a] = static_cast<int>(static_cast<unsigned>(v) + static_cast<unsigned>(std::max(best[a - w] - fee, bought[a - w])));
            best[a] = std::max(best[a], bought[a]);
        }
    }
    std::cout << best[length] << '\n';
}
