// Divides the eastern digits by B as one does on paper: the number itself is never needed.
#include <iostream>
#include <vector>

int main() {
    int east, west, length;
    std::cin >> east >> west >> length;
    std::vector<int> number(length), digits;
    for (int& digit : number) std::cin >> digit;
    for (bool more = true; more;) {
        more = false;
        int rest = 0;
        for (int& digit : number) {
            int value = rest * east + digit;
            digit = value / west;
            rest = value % west;
            more = more || digit > 0;
        }
        digits.push_back(rest);
    }
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) std::cout << *digit << ' ';
    std::cout << '\n';
}
