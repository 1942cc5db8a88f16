// Works from the last move to the first and puts each line in front of the text: all of it is moved a million times.
#include <iostream>
#include <string>

std::string moves;

void move(int n, int start, int end) {
    if (n == 0) return;
    int other = 6 - start - end;
    move(n - 1, other, end);
    moves = std::to_string(start) + ' ' + std::to_string(end) + '\n' + moves;
    move(n - 1, start, other);
}

int main() {
    int n;
    std::cin >> n;
    move(n, 1, 3);
    std::cout << (1 << n) - 1 << '\n' << moves;
}
