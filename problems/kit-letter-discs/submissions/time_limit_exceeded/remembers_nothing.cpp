// Right, but computes the same beginnings again and again.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

int k;
std::string now, wanted;

int shortest(int i, int j) {
    if (i == 0 || j == 0) return (i + j) * k;
    int difference = std::abs(now[i - 1] - wanted[j - 1]);
    int swapped = std::min(shortest(i - 1, j), shortest(i, j - 1)) + k;
    return std::min(swapped, shortest(i - 1, j - 1) + std::min(difference, 26 - difference));
}

int main() {
    std::cin >> k >> now >> wanted;
    std::cout << shortest(static_cast<int>(now.size()), static_cast<int>(wanted.size())) << '\n';
}
