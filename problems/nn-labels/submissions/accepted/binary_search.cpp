#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> codes(n);
    for (int& code : codes) std::cin >> code;
    std::vector<int> kinds(codes);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    int k = kinds.size();
    auto label = [&](int code) { return std::lower_bound(kinds.begin(), kinds.end(), code) - kinds.begin(); };
    std::cout << k << '\n';
    for (int code : codes) std::cout << label(code) << ' ';
    std::cout << '\n';
    for (int code : codes) {
        for (int j = 0; j < k; ++j) std::cout << (j == label(code)) << ' ';
        std::cout << '\n';
    }
}
