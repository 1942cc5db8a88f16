// The right way, but places may be too far for an int.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int q, done = 0;
    std::cin >> q;
    std::vector<int> places{0};
    int farthest = 0;
    std::string word;
    for (int number; q--;) {
        std::cin >> word >> number;
        if (word == "go") {
            places.resize(done + 1);
            places.push_back(int(unsigned(places[done]) + unsigned(number)));
            ++done;
        } else if (word == "back") {
            done = std::max(0, done - number);
        } else {
            done = std::min(int(places.size()) - 1, done + number);
        }
        farthest = std::max(farthest, std::abs(places[done]));
    }
    std::cout << places[done] << '\n' << farthest << '\n';
}
