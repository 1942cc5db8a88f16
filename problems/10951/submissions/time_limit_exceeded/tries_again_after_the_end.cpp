// Goes on after a read has failed, and every read after the first failure fails too.
#include <iostream>

int main() {
    int a, b;
    while (true) {
        if (std::cin >> a >> b) std::cout << a + b << '\n';
    }
}
