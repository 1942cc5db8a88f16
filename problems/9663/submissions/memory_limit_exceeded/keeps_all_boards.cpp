// Row by row, and keeps every board that is possible so far: on a board of 14 times 14 those are millions.
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<std::vector<int>> boards{{}};
    for (int row = 0; row < n; ++row) {
        std::vector<std::vector<int>> next;
        for (const auto& board : boards) {
            for (int column = 0; column < n; ++column) {
                bool is_free = true;
                for (int above = 0; above < row; ++above) {
                    int distance = std::abs(board[above] - column);
                    is_free = is_free && distance != 0 && distance != row - above;
                }
                if (!is_free) continue;
                next.push_back(board);
                next.back().push_back(column);
            }
        }
        boards = next;
    }
    std::cout << boards.size() << '\n';
}
