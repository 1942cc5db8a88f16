// Looks through everything that lies on the table for each sock.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::size_t most = 0;
    std::cin >> n;
    std::vector<std::pair<std::string, char>> table;
    std::string pattern;
    for (char side; n--;) {
        std::cin >> pattern >> side;
        auto other = std::find(table.begin(), table.end(), std::pair(pattern, side == 'L' ? 'R' : 'L'));
        if (other != table.end()) table.erase(other);
        else table.emplace_back(pattern, side);
        most = std::max(most, table.size());
    }
    std::cout << most << '\n' << table.size() << '\n';
}
