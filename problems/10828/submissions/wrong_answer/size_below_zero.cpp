// Lowers the size even when there is nothing to pop.
#include <iostream>
#include <string>

int numbers[20001];

int main() {
    int n, size = 0;
    std::string command;
    std::cin >> n;
    int* stack = numbers + 10000;
    while (n--) {
        std::cin >> command;
        if (command == "push") {
            std::cin >> stack[size++];
        } else if (command == "pop") {
            std::cout << (size > 0 ? stack[size - 1] : -1) << '\n';
            --size;
        } else if (command == "size") {
            std::cout << size << '\n';
        } else if (command == "empty") {
            std::cout << (size == 0) << '\n';
        } else {
            std::cout << (size > 0 ? stack[size - 1] : -1) << '\n';
        }
    }
}
