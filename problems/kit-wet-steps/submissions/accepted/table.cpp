#include <iostream>
#include <string>
#include <vector>

int main() {
    int n;
    std::string steps;
    std::cin >> n >> steps;
    std::vector<long long> ways(n + 1, 0);
    ways[0] = 1;
    for (int i = 1; i <= n; ++i) {
        if (steps[i - 1] == '#') continue;
        ways[i] = ways[i - 1];
        if (i >= 2) ways[i] += ways[i - 2];
    }
    std::cout << ways[n] << '\n';
}
