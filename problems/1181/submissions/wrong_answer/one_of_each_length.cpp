// A std::set that orders by length only takes two words of the same length for the same word.
#include <iostream>
#include <set>
#include <string>

struct IsShorter {
    bool operator()(const std::string& left, const std::string& right) const { return left.size() < right.size(); }
};

int main() {
    int n;
    std::cin >> n;
    std::set<std::string, IsShorter> words;
    while (n--) {
        std::string word;
        std::cin >> word;
        words.insert(word);
    }
    for (const std::string& word : words) std::cout << word << '\n';
}
