#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

std::vector<std::pair<unsigned, char>> read_ribbon() {
    int count;
    std::cin >> count;
    std::vector<std::pair<unsigned, char>> pieces(count);
    for (auto& [length, colour] : pieces) std::cin >> length >> colour;
    return pieces;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    auto first = read_ribbon(), second = read_ribbon();
    unsigned same = 0, stretch = 0, longest = 0;
    std::size_t i = 0, j = 0;
    while (i < first.size() && j < second.size()) {
        unsigned both = std::min(first[i].first, second[j].first);
        if (first[i].second == second[j].second) {
            same += both;
            stretch += both;
            longest = std::max(longest, stretch);
        } else {
            stretch = 0;
        }
        first[i].first -= both;
        second[j].first -= both;
        if (!first[i].first) ++i;
        if (!second[j].first) ++j;
    }
    std::cout << same << ' ' << longest << '\n';
}
