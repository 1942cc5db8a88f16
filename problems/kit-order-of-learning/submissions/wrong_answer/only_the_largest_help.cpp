// Takes off the largest help only, not all of them.
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
    std::vector<int> least(1 << n, 1'000'000'000);
    least[0] = 0;
    for (int known = 0; known < 1 << n; ++known) {
        for (int next = 0; next < n; ++next) {
            if (known >> next & 1) continue;
            int help = 0;
            for (int i = 0; i < n; ++i)
                if (known >> i & 1) help = std::max(help, helps[i][next]);
            int& after = least[known | 1 << next];
            after = std::min(after, least[known] + std::max(1, weeks[next] - help));
        }
    }
    std::cout << least.back() << '\n';
}
