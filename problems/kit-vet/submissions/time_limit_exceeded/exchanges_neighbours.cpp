// Exchanges neighbours as long as that helps: right, and O(N^2).
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
    for (bool better = true; better;) {
        better = false;
        for (int i = 0; i + 1 < n; ++i) {
            if (animals[i].first * animals[i + 1].second <= animals[i + 1].first * animals[i].second) continue;
            std::swap(animals[i], animals[i + 1]);
            better = true;
        }
    }
    long long passed = 0, distress = 0;
    for (auto [minutes, each_minute] : animals) {
        distress += passed * each_minute;
        passed += minutes;
    }
    std::cout << distress << '\n';
}
