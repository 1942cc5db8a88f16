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
    std::vector<long long> places{0};
    long long farthest = 0;
    std::string word;
    for (int number; q--;) {
        std::cin >> word >> number;
        if (word == "go") {
            places.resize(done + 1);
            places.push_back(places[done] + number);
            ++done;
        } else if (word == "back") {
            done = std::max(0, done - number);
        } else {
            done = std::min(int(places.size()) - 1, done + number);
        }
        farthest = std::max(farthest, std::llabs(places[done]));
    }
    std::cout << places[done] << '\n' << farthest << '\n';
}
