// Returns 1 from main: every exit code but 0 says that the program failed.
#include <iostream>

int main() {
    std::cout << "Hello World!" << '\n';
    return 1;
}
