// Bubble sort, and each comparison copies both words: some 200,000,000 comparisons for 20,000 words.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

bool comes_before(std::string left, std::string right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (std::string& word : words) std::cin >> word;
    for (int end = n - 1; end > 0; --end) {
        for (int i = 0; i < end; ++i) {
            if (comes_before(words[i + 1], words[i])) std::swap(words[i], words[i + 1]);
        }
    }
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string& word : words) std::cout << word << '\n';
}
