#include <algorithm>
#include <iostream>
#include <string>

int longest[1001][1001];

int main() {
    std::string first, second;
    std::cin >> first >> second;
    for (std::size_t i = 1; i <= first.size(); ++i) {
        for (std::size_t j = 1; j <= second.size(); ++j) {
            if (first[i - 1] == second[j - 1]) longest[i][j] = longest[i - 1][j - 1] + 1;
            else longest[i][j] = std::max(longest[i - 1][j], longest[i][j - 1]);
        }
    }
    std::cout << longest[first.size()][second.size()] << '\n';
}
