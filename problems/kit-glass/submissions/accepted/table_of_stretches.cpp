#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    const std::string originals = "ilmotuvwxbdpq", images = "ilmotuvwxdbqp";
    std::string letters;
    std::cin >> letters;
    int n = letters.size();
    // Entry j is true if the stretch from i to j is a mirror word; the row of i follows from the row of i + 1.
    std::vector<char> row(n), below(n);
    long long count = 0;
    int longest = 0;
    for (int i = n - 1; i >= 0; --i) {
        auto found = originals.find(letters[i]);
        char image = found == std::string::npos ? '-' : images[found];
        for (int j = i; j < n; ++j) {
            bool has_inside = j - i < 2 || below[j - 1];
            row[j] = has_inside && letters[j] == image;
            if (!row[j]) continue;
            ++count;
            longest = std::max(longest, j - i + 1);
        }
        std::swap(row, below);
    }
    std::cout << count << ' ' << longest << '\n';
}
