#include <iostream>

bool is_there[2001];

int main() {
    int n, number;
    std::cin >> n;
    while (n--) {
        std::cin >> number;
        is_there[number + 1000] = true;
    }
    for (number = -1000; number <= 1000; ++number) {
        if (is_there[number + 1000]) std::cout << number << '\n';
    }
}
