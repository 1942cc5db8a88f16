// Right, but tries every order.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> weeks(n), order(n);
    for (int& week : weeks) std::cin >> week;
    std::vector<std::vector<int>> helps(n, std::vector<int>(n));
    for (auto& row : helps)
        for (int& help : row) std::cin >> help;
    std::iota(order.begin(), order.end(), 0);
    int best = 1'000'000'000;
    do {
        int total = 0;
        for (int place = 0; place < n; ++place) {
            int takes = weeks[order[place]];
            for (int before = 0; before < place; ++before) takes -= helps[order[before]][order[place]];
            total += std::max(1, takes);
        }
        best = std::min(best, total);
    } while (std::next_permutation(order.begin(), order.end()));
    std::cout << best << '\n';
}
