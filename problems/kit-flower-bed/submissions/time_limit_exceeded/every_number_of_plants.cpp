// Right, but tries every number of plants of each kind for each length.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n, length;
    std::cin >> n >> length;
    std::vector<long long> best(length + 1, 0);
    while (n--) {
        long long w, v, fee;
        std::cin >> w >> v >> fee;
        for (int a = length; a >= w; --a)
            for (long long plants = 1; plants * w <= a; ++plants) best[a] = std::max(best[a], best[a - plants * w] + plants * v - fee);
    }
    std::cout << best[length] << '\n';
}
