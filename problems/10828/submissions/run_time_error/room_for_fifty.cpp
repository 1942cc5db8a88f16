// The array has room for fifty numbers, and at() throws when there are more.
#include <array>
#include <iostream>
#include <string>

std::array<int, 50> numbers;

int main() {
    int n, size = 0;
    std::string command;
    std::cin >> n;
    while (n--) {
        std::cin >> command;
        if (command == "push") {
            std::cin >> numbers.at(size++);
        } else if (command == "pop") {
            std::cout << (size > 0 ? numbers[--size] : -1) << '\n';
        } else if (command == "size") {
            std::cout << size << '\n';
        } else if (command == "empty") {
            std::cout << (size == 0) << '\n';
        } else {
            std::cout << (size > 0 ? numbers[size - 1] : -1) << '\n';
        }
    }
}
