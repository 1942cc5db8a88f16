// The right way, but the fuel of many heavy wagons does not fit into an int.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> upto(n + 1, 0);
    for (int i = 0; i < n; ++i) {
        std::cin >> upto[i + 1];
        upto[i + 1] = static_cast<int>(static_cast<unsigned>(upto[i + 1]) + static_cast<unsigned>(upto[i]));
    }
    std::vector<std::vector<int>> least(n + 1, std::vector<int>(n + 1, 0));
    for (int length = 2; length <= n; ++length) {
        for (int i = 0, j = length; j <= n; ++i, ++j) {
            least[i][j] = 2'000'000'000;
            for (int k = i + 1; k < j; ++k) {
                int heavier = std::max(upto[k] - upto[i], upto[j] - upto[k]);
                least[i][j] = std::min(least[i][j], heavier + least[i][k] + least[k][j]);
            }
        }
    }
    std::cout << least[0][n] << '\n';
}
