#include <algorithm>
#include <iostream>

int best[101][100001];

int main() {
    int n, k;
    std::cin >> n >> k;
    for (int i = 1; i <= n; ++i) {
        int weight, value;
        std::cin >> weight >> value;
        for (int room = 0; room <= k; ++room) {
            best[i][room] = best[i - 1][room];
            if (room >= weight) best[i][room] = std::max(best[i][room], best[i - 1][room - weight] + value);
        }
    }
    std::cout << best[n][k] << '\n';
}
