// Thinks of a round trip: only what was learnt just before helps.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> weeks(n);
    for (int& week : weeks) std::cin >> week;
    std::vector<std::vector<int>> helps(n, std::vector<int>(n));
    for (auto& row : helps)
        for (int& help : row) std::cin >> help;
    const int far = 1'000'000'000;
    std::vector<std::vector<int>> least(1 << n, std::vector<int>(n, far));
    for (int j = 0; j < n; ++j) least[1 << j][j] = weeks[j];
    for (int known = 1; known < 1 << n; ++known) {
        for (int last = 0; last < n; ++last) {
            if (least[known][last] == far) continue;
            for (int next = 0; next < n; ++next) {
                if (known >> next & 1) continue;
                int& after = least[known | 1 << next][next];
                after = std::min(after, least[known][last] + std::max(1, weeks[next] - helps[last][next]));
            }
        }
    }
    std::cout << *std::min_element(least.back().begin(), least.back().end()) << '\n';
}
