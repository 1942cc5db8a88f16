// Pays the weight of the whole train at each step, as if both parts were pulled.
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
    std::vector<std::vector<long long>> least(n + 1, std::vector<long long>(n + 1, 0));
    for (int length = 2; length <= n; ++length) {
        for (int i = 0, j = length; j <= n; ++i, ++j) {
            least[i][j] = 1'000'000'000'000'000;
            for (int k = i + 1; k < j; ++k) least[i][j] = std::min(least[i][j], upto[j] - upto[i] + least[i][k] + least[k][j]);
        }
    }
    std::cout << least[0][n] << '\n';
}
