// Prints a row for each class, where one for each sensor is asked for.
#include <iostream>
#include <set>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> codes(n);
    for (int& code : codes) std::cin >> code;
    std::set<int> kinds(codes.begin(), codes.end());
    std::cout << kinds.size() << '\n';
    for (int code : codes) std::cout << std::distance(kinds.begin(), kinds.find(code)) << ' ';
    std::cout << '\n';
    for (int kind : kinds) {
        for (int code : codes) std::cout << (code == kind) << ' ';
        std::cout << '\n';
    }
}
