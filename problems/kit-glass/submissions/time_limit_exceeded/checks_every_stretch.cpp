#include <algorithm>
#include <iostream>
#include <string>

int main() {
    const std::string originals = "ilmotuvwxbdpq", images = "ilmotuvwxdbqp";
    std::string letters, seen;
    std::cin >> letters;
    for (char letter : letters) {
        auto found = originals.find(letter);
        seen += found == std::string::npos ? '-' : images[found];
    }
    int n = letters.size();
    long long count = 0;
    int longest = 0;
    for (int i = 0; i < n; ++i) {
        for (int j = i; j < n; ++j) {
            int left = i, right = j;
            while (left < n && left <= j && seen[left] == letters[right]) {
                ++left;
                --right;
            }
            if (left <= j) continue;
            ++count;
            longest = std::max(longest, j - i + 1);
        }
    }
    std::cout << count << ' ' << longest << '\n';
}
