// Right, but walks every way there is.
#include <iostream>
#include <vector>

int n, m;
std::vector<std::vector<int>> toll;
long long best = 1'000'000'000'000, ways;

void walk(int i, int j, long long sum) {
    sum += toll[i][j];
    if (i == n - 1 && j == m - 1) {
        if (sum < best) best = sum, ways = 0;
        if (sum == best) ++ways;
        return;
    }
    if (i + 1 < n) walk(i + 1, j, sum);
    if (j + 1 < m) walk(i, j + 1, sum);
}

int main() {
    std::cin >> n >> m;
    toll.assign(n, std::vector<int>(m));
    for (auto& row : toll)
        for (int& one : row) std::cin >> one;
    walk(0, 0, 0);
    std::cout << best << ' ' << ways % 1'000'000'007 << '\n';
}
