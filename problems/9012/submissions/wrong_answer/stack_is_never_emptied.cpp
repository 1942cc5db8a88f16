// One stack for all strings: what a string leaves open is still there for the next one.
#include <iostream>
#include <stack>
#include <string>

std::stack<char> opened;

bool is_balanced(const std::string& text) {
    for (char character : text) {
        if (character == '(') {
            opened.push(character);
        } else {
            if (opened.empty()) return false;
            opened.pop();
        }
    }
    return opened.empty();
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
