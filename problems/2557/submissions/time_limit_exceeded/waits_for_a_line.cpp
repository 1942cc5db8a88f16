// Waits until somebody types something, and nobody ever does: the input ends at once.
#include <iostream>
#include <string>

int main() {
    std::string line;
    while (line.empty()) std::getline(std::cin, line);
    std::cout << "Hello World!" << '\n';
}
