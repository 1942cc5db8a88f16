#include <algorithm>
#include <iostream>
#include <vector>

struct Animal {
    long long minutes, each_minute;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<Animal> animals(n);
    for (auto& animal : animals) std::cin >> animal.minutes >> animal.each_minute;
    std::sort(animals.begin(), animals.end(), [](const Animal& a, const Animal& b) {
        return a.minutes * b.each_minute < b.minutes * a.each_minute;
    });
    long long passed = 0, distress = 0;
    for (const auto& animal : animals) {
        distress += passed * animal.each_minute;
        passed += animal.minutes;
    }
    std::cout << distress << '\n';
}
