// Goes to the last number that is too small in steps of 2^29, 2^28 ...; a step that would leave the dial costs no try.
#include <iostream>
#include <string>

int main() {
    int n, below = 0;
    std::cin >> n;
    for (int step = 1 << 29; step; step /= 2) {
        if (below + step > n) continue;
        std::cout << below + step << std::endl;
        std::string answer;
        std::cin >> answer;
        if (answer == "OPEN") return 0;
        if (answer == "UP") below += step;
    }
}
