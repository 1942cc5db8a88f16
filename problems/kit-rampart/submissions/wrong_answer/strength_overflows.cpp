// The right way, but the strengths of several guards do not fit into an int.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<unsigned> change(n + 2);
    while (m--) {
        int a, b, w;
        std::cin >> a >> b >> w;
        change[a] += w;
        change[b + 1] -= w;
        if (a > b) change[1] += w;
    }
    for (int i = 2; i <= n; ++i) change[i] += change[i - 1];
    unsigned weakest = *std::min_element(change.begin() + 1, change.begin() + n + 1);
    std::cout << weakest << ' ' << std::count(change.begin() + 1, change.begin() + n + 1, weakest) << '\n';
}
