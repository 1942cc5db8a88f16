// Never asks at the end whether all that was opened has been closed.
#include <iostream>
#include <string>

bool is_balanced(const std::string& text) {
    int depth = 0;
    for (char character : text) {
        depth += character == '(' ? 1 : -1;
        if (depth < 0) return false;
    }
    return true;
}

int main() {
    int t;
    std::string text;
    std::cin >> t;
    while (t--) {
        std::cin >> text;
        std::cout << (is_balanced(text) ? "YES" : "NO") << '\n';
    }
}
