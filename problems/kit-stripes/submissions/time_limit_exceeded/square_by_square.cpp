#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

std::vector<std::pair<int, char>> read_ribbon() {
    int count;
    std::cin >> count;
    std::vector<std::pair<int, char>> pieces(count);
    for (auto& [length, colour] : pieces) std::cin >> length >> colour;
    return pieces;
}

int main() {
    auto first = read_ribbon(), second = read_ribbon();
    long long same = 0, stretch = 0, longest = 0;
    std::size_t i = 0, j = 0;
    while (i < first.size() && j < second.size()) {
        if (first[i].second == second[j].second) {
            ++same;
            longest = std::max(longest, ++stretch);
        } else {
            stretch = 0;
        }
        if (--first[i].first == 0) ++i;
        if (--second[j].first == 0) ++j;
    }
    std::cout << same << ' ' << longest << '\n';
}
