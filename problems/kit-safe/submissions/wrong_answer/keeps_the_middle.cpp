// What was too large stays possible, so that the middle is asked again and again.
#include <iostream>
#include <string>

int main() {
    int low = 1, high;
    std::cin >> high;
    while (true) {
        int middle = (low + high) / 2;
        std::cout << middle << std::endl;
        std::string answer;
        if (!(std::cin >> answer) || answer == "OPEN") return 0;
        if (answer == "UP") low = middle;
        else high = middle;
    }
}
