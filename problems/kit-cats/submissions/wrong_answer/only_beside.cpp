// Looks only at the squares directly above and to the left.
#include <iostream>
#include <string>
#include <vector>

int rows, columns, most;
long long ways;
std::vector<std::string> room;

void go_on(int square, int cats) {
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
    if (room[y][x] == '#' || (y > 0 && room[y - 1][x] == 'C') || (x > 0 && room[y][x - 1] == 'C')) return;
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
