// Right, but counts the same steps again and again.
#include <iostream>
#include <string>

std::string steps;

long long ways(int i) {
    if (i < 0) return 0;
    if (i == 0) return 1;
    if (steps[i - 1] == '#') return 0;
    return ways(i - 1) + ways(i - 2);
}

int main() {
    int n;
    std::cin >> n >> steps;
    std::cout << ways(n) << '\n';
}
