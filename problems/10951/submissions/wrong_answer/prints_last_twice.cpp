// eof() is false until a read has failed, so the last pair is printed once more.
#include <iostream>

int main() {
    int a, b;
    while (!std::cin.eof()) {
        std::cin >> a >> b;
        std::cout << a + b << '\n';
    }
}
