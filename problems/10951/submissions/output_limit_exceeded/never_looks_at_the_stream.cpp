// Never asks whether a read has failed, so it prints the last sum for ever.
#include <iostream>

int main() {
    int a, b;
    while (true) {
        std::cin >> a >> b;
        std::cout << a + b << '\n';
    }
}
