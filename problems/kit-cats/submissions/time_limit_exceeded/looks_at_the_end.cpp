// Makes every way to its end, and looks only then whether anybody fights.
#include <iostream>
#include <string>
#include <vector>

int rows, columns, most, ways;
std::vector<std::string> room;

bool is_quiet() {
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            if (room[y][x] != 'C') continue;
            for (int up = y - 1; up >= 0 && room[up][x] != '#'; --up)
                if (room[up][x] == 'C') return false;
            for (int left = x - 1; left >= 0 && room[y][left] != '#'; --left)
                if (room[y][left] == 'C') return false;
        }
    return true;
}

void go_on(int square, int cats) {
    if (square == rows * columns) {
        if (cats < most || !is_quiet()) return;
        if (cats > most) {
            most = cats;
            ways = 0;
        }
        ++ways;
        return;
    }
    char& here = room[square / columns][square % columns];
    go_on(square + 1, cats);
    if (here == '#') return;
    here = 'C';
    go_on(square + 1, cats + 1);
    here = '.';
}

int main() {
    std::cin >> rows >> columns;
    room.resize(rows);
    for (auto& row : room) std::cin >> row;
    go_on(0, 0);
    std::cout << most << ' ' << ways << '\n';
}
