// Goes through once by depth, and takes each bowl into which the last one fits.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> bowls(n);
    for (auto& [depth, diameter] : bowls) std::cin >> diameter >> depth;
    std::sort(bowls.begin(), bowls.end());
    int count = 0, last = 0;
    for (auto [depth, diameter] : bowls) {
        if (diameter > last) {
            ++count;
            last = diameter;
        }
    }
    std::cout << count << '\n';
}
