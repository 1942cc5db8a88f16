#include <iostream>
#include <string>
#include <vector>

int rows, columns, most, ways;
std::vector<std::string> room;

bool is_seen(int y, int x) {
    for (int up = y - 1; up >= 0 && room[up][x] != '#'; --up)
        if (room[up][x] == 'C') return true;
    for (int left = x - 1; left >= 0 && room[y][left] != '#'; --left)
        if (room[y][left] == 'C') return true;
    return false;
}

void go_on(int square, int cats) {
    while (square < rows * columns && room[square / columns][square % columns] == '#') ++square;
    if (square == rows * columns) {
        if (cats > most) {
            most = cats;
            ways = 0;
        }
        if (cats == most) ++ways;
        return;
    }
    int y = square / columns, x = square % columns;
    go_on(square + 1, cats);
    if (is_seen(y, x)) return;
    room[y][x] = 'C';
    go_on(square + 1, cats + 1);
    room[y][x] = '.';
}

int main() {
    std::cin >> rows >> columns;
    room.resize(rows);
    for (auto& row : room) std::cin >> row;
    go_on(0, 0);
    std::cout << most << ' ' << ways << '\n';
}
