// A ratio of integers is rounded down: different ratios become equal.
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
    std::stable_sort(animals.begin(), animals.end(), [](const auto& a, const auto& b) {
        return a.second / a.first > b.second / b.first;
    });
    long long passed = 0, distress = 0;
    for (auto [minutes, each_minute] : animals) {
        distress += passed * each_minute;
        passed += minutes;
    }
    std::cout << distress << '\n';
}
