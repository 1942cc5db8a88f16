// Hands over moves one by one from stack to stack: too slow when many are taken back and done again in turns.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int q;
    std::cin >> q;
    std::vector<long long> moves, taken_back;
    long long place = 0, farthest = 0;
    std::string word;
    for (int number; q--;) {
        std::cin >> word >> number;
        if (word == "go") {
            taken_back.clear();
            moves.push_back(number);
            place += number;
        } else if (word == "back") {
            for (; number > 0 && !moves.empty(); --number) {
                taken_back.push_back(moves.back());
                place -= moves.back();
                moves.pop_back();
            }
        } else {
            for (; number > 0 && !taken_back.empty(); --number) {
                moves.push_back(taken_back.back());
                place += taken_back.back();
                taken_back.pop_back();
            }
        }
        farthest = std::max(farthest, std::llabs(place));
    }
    std::cout << place << '\n' << farthest << '\n';
}
