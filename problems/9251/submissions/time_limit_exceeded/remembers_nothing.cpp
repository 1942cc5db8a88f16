// Works out the same pairs of places again and again: the number of calls grows exponentially.
#include <algorithm>
#include <iostream>
#include <string>

std::string first, second;

int longest(std::size_t i, std::size_t j) {
    if (i == first.size() || j == second.size()) return 0;
    if (first[i] == second[j]) return longest(i + 1, j + 1) + 1;
    return std::max(longest(i + 1, j), longest(i, j + 1));
}

int main() {
    std::cin >> first >> second;
    std::cout << longest(0, 0) << '\n';
}
