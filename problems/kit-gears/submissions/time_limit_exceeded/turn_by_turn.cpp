// Turns gear 1 once and looks at all marks, again and again.
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<long long> teeth(n), places(n);
    for (auto& number : teeth) std::cin >> number;
    for (long long turns = 1; turns <= 1'000'000'000'000; ++turns) {
        bool all_at_the_top = true;
        for (int i = 0; i < n; ++i) {
            places[i] = (places[i] + teeth[0]) % teeth[i];
            all_at_the_top = all_at_the_top && places[i] == 0;
        }
        if (!all_at_the_top) continue;
        std::cout << turns << '\n';
        return 0;
    }
    std::cout << -1 << '\n';
}
