// For each pattern how many lefts lie on the table, or, below zero, how many rights.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <unordered_map>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, lying = 0, most = 0;
    std::cin >> n;
    std::unordered_map<std::string, int> lefts;
    std::string pattern;
    for (char side; n--;) {
        std::cin >> pattern >> side;
        int& count = lefts[pattern];
        lying -= std::abs(count);
        count += side == 'L' ? 1 : -1;
        lying += std::abs(count);
        most = std::max(most, lying);
    }
    std::cout << most << '\n' << lying << '\n';
}
