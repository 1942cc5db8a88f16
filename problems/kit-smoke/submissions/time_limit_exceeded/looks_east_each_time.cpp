// Each chimney looks through all to its east: N * N / 2 steps where heights fall.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, to_sea = 0;
    std::cin >> n;
    std::vector<int> heights(n), hits(n);
    for (int& height : heights) std::cin >> height;
    for (int i = 0; i < n; ++i) {
        int next = i + 1;
        while (next < n && heights[next] <= heights[i]) ++next;
        if (next < n) ++hits[next];
        else ++to_sea;
    }
    auto most = std::max_element(hits.begin(), hits.end());
    std::cout << to_sea << '\n' << most - hits.begin() + 1 << ' ' << *most << '\n';
}
