#include <iostream>
#include <string>

int numbers[10000];

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, size = 0;
    std::string command;
    std::cin >> n;
    while (n--) {
        std::cin >> command;
        if (command == "push") {
            std::cin >> numbers[size++];
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
