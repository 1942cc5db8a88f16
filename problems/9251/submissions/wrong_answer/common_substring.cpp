// The longest piece without gaps that is in both: the table falls back to 0 where the letters differ.
#include <algorithm>
#include <iostream>
#include <string>

int longest[1001][1001];

int main() {
    std::string first, second;
    std::cin >> first >> second;
    int best = 0;
    for (std::size_t i = 1; i <= first.size(); ++i) {
        for (std::size_t j = 1; j <= second.size(); ++j) {
            if (first[i - 1] == second[j - 1]) longest[i][j] = longest[i - 1][j - 1] + 1;
            best = std::max(best, longest[i][j]);
        }
    }
    std::cout << best << '\n';
}
