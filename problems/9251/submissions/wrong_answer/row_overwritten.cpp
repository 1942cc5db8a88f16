// One row only, and the value from the upper left has been overwritten when it is needed: a letter counts more than once.
#include <algorithm>
#include <iostream>
#include <string>

int longest[1001];

int main() {
    std::string first, second;
    std::cin >> first >> second;
    for (char letter : first) {
        for (std::size_t j = 1; j <= second.size(); ++j) {
            if (letter == second[j - 1]) longest[j] = longest[j - 1] + 1;
            else longest[j] = std::max(longest[j], longest[j - 1]);
        }
    }
    std::cout << longest[second.size()] << '\n';
}
