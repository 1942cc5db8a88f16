// Takes the sum of the letters for the pattern: ab and ba are the same to it.
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
    std::unordered_map<int, int> lefts;
    std::string pattern;
    for (char side; n--;) {
        std::cin >> pattern >> side;
        int key = 0;
        for (char letter : pattern) key += letter;
        int& count = lefts[key];
        lying -= std::abs(count);
        count += side == 'L' ? 1 : -1;
        lying += std::abs(count);
        most = std::max(most, lying);
    }
    std::cout << most << '\n' << lying << '\n';
}
