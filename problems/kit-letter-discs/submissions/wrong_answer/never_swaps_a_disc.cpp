// Takes out or puts in only as many discs as the lengths differ by.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int k;
    std::string now, wanted;
    std::cin >> k >> now >> wanted;
    if (now.size() > wanted.size()) std::swap(now, wanted);
    int n = static_cast<int>(now.size()), m = static_cast<int>(wanted.size());
    const int far = 1'000'000'000;
    std::vector<std::vector<int>> shortest(n + 1, std::vector<int>(m + 1, far));
    for (int i = 0; i <= n; ++i) {
        for (int j = i; j <= m; ++j) {
            if (i == 0) {
                shortest[i][j] = j * k;
                continue;
            }
            int difference = std::abs(now[i - 1] - wanted[j - 1]);
            shortest[i][j] = shortest[i - 1][j - 1] + std::min(difference, 26 - difference);
            if (j > i) shortest[i][j] = std::min(shortest[i][j], shortest[i][j - 1] + k);
        }
    }
    std::cout << shortest[n][m] << '\n';
}
