// The number stays in the buffer of cout: '\n' does not flush it, and after tie(nullptr) neither does reading.
#include <iostream>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int low = 1, high;
    std::cin >> high;
    while (true) {
        int middle = (low + high) / 2;
        std::cout << middle << '\n';
        std::string answer;
        if (!(std::cin >> answer) || answer == "OPEN") return 0;
        if (answer == "UP") low = middle + 1;
        else high = middle - 1;
    }
}
