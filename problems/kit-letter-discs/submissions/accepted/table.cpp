#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

int shortest[1001][1001];

int turns(char a, char b) {
    int difference = std::abs(a - b);
    return std::min(difference, 26 - difference);
}

int main() {
    int k;
    std::string now, wanted;
    std::cin >> k >> now >> wanted;
    int n = static_cast<int>(now.size()), m = static_cast<int>(wanted.size());
    for (int i = 0; i <= n; ++i) {
        for (int j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                shortest[i][j] = (i + j) * k;
                continue;
            }
            int swapped = std::min(shortest[i - 1][j], shortest[i][j - 1]) + k;
            shortest[i][j] = std::min(swapped, shortest[i - 1][j - 1] + turns(now[i - 1], wanted[j - 1]));
        }
    }
    std::cout << shortest[n][m] << '\n';
}
