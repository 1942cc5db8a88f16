// Takes a guard whose ends are the same section for one who goes all the way round.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<long long> change(n + 2);
    while (m--) {
        int a, b;
        long long w;
        std::cin >> a >> b >> w;
        if (a == b) {
            change[1] += w;
            continue;
        }
        change[a] += w;
        change[b + 1] -= w;
        if (a > b) change[1] += w;
    }
    for (int i = 2; i <= n; ++i) change[i] += change[i - 1];
    long long weakest = *std::min_element(change.begin() + 1, change.begin() + n + 1);
    std::cout << weakest << ' ' << std::count(change.begin() + 1, change.begin() + n + 1, weakest) << '\n';
}
