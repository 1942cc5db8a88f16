// The right way, but 46 dry steps have more ways than an int can hold.
#include <iostream>
#include <string>

int main() {
    int n;
    std::string steps;
    std::cin >> n >> steps;
    unsigned before = 0, here = 1;
    for (char step : steps) {
        unsigned next = step == '.' ? before + here : 0;
        before = here;
        here = next;
    }
    std::cout << static_cast<int>(here) << '\n';
}
