#include <iostream>
#include <stack>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::stack<int> numbers;
    int n, number;
    std::string command;
    std::cin >> n;
    while (n--) {
        std::cin >> command;
        if (command == "push") {
            std::cin >> number;
            numbers.push(number);
        } else if (command == "size") {
            std::cout << numbers.size() << '\n';
        } else if (command == "empty") {
            std::cout << numbers.empty() << '\n';
        } else {
            std::cout << (numbers.empty() ? -1 : numbers.top()) << '\n';
            if (command == "pop" && !numbers.empty()) numbers.pop();
        }
    }
}
