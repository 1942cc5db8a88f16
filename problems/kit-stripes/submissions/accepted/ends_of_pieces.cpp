#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

// Pieces as (the place where it ends, its colour).
std::vector<std::pair<long long, char>> read_ribbon() {
    int count;
    std::cin >> count;
    std::vector<std::pair<long long, char>> pieces(count);
    long long end = 0;
    for (auto& piece : pieces) {
        long long length;
        std::cin >> length >> piece.second;
        piece.first = end += length;
    }
    return pieces;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    auto first = read_ribbon(), second = read_ribbon();
    long long same = 0, stretch = 0, longest = 0, place = 0;
    std::size_t i = 0, j = 0;
    while (i < first.size() && j < second.size()) {
        long long next = std::min(first[i].first, second[j].first);
        if (first[i].second == second[j].second) {
            same += next - place;
            stretch += next - place;
            longest = std::max(longest, stretch);
        } else {
            stretch = 0;
        }
        place = next;
        if (first[i].first == place) ++i;
        if (second[j].first == place) ++j;
    }
    std::cout << same << ' ' << longest << '\n';
}
