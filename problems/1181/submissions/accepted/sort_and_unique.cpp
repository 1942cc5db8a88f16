#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

bool comes_before(const std::string& left, const std::string& right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (std::string& word : words) std::cin >> word;
    std::sort(words.begin(), words.end(), comes_before);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string& word : words) std::cout << word << '\n';
}
