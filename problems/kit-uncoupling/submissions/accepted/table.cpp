#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<long long> upto(n + 1, 0);
    for (int i = 0; i < n; ++i) {
        std::cin >> upto[i + 1];
        upto[i + 1] += upto[i];
    }
    std::vector<std::vector<long long>> least(n, std::vector<long long>(n, 0));
    for (int length = 2; length <= n; ++length) {
        for (int i = 0, j = length - 1; j < n; ++i, ++j) {
            least[i][j] = 1'000'000'000'000'000;
            for (int k = i; k < j; ++k) {
                long long heavier = std::max(upto[k + 1] - upto[i], upto[j + 1] - upto[k + 1]);
                least[i][j] = std::min(least[i][j], heavier + least[i][k] + least[k + 1][j]);
            }
        }
    }
    std::cout << least[0][n - 1] << '\n';
}
