#include <algorithm>
#include <iostream>
#include <string>

char image(char letter) {
    if (letter == 'b') return 'd';
    if (letter == 'd') return 'b';
    if (letter == 'p') return 'q';
    if (letter == 'q') return 'p';
    return letter;
}

int main() {
    std::string letters;
    std::cin >> letters;
    int n = letters.size();
    int count = 0, longest = 0;
    for (int middles = 0; middles < 2 * n - 1; ++middles) {
        int left = middles / 2, right = (middles + 1) / 2;
        while (left >= 0 && right < n && image(letters[left]) == letters[right]) {
            ++count;
            longest = std::max(longest, right - left + 1);
            --left;
            ++right;
        }
    }
    std::cout << count << ' ' << longest << '\n';
}
