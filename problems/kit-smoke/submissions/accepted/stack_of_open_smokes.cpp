// On the stack: the chimneys whose smoke has not hit anything yet, from the bottom to the top never higher.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> heights(n), hits(n), open;
    for (int i = 0; i < n; ++i) {
        std::cin >> heights[i];
        while (!open.empty() && heights[open.back()] < heights[i]) {
            ++hits[i];
            open.pop_back();
        }
        open.push_back(i);
    }
    auto most = std::max_element(hits.begin(), hits.end());
    std::cout << open.size() << '\n' << most - hits.begin() + 1 << ' ' << *most << '\n';
}
