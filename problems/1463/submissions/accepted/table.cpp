#include <algorithm>
#include <iostream>

int fewest[1000001];

int main() {
    int n;
    std::cin >> n;
    for (int number = 2; number <= n; ++number) {
        fewest[number] = fewest[number - 1] + 1;
        if (number % 2 == 0) fewest[number] = std::min(fewest[number], fewest[number / 2] + 1);
        if (number % 3 == 0) fewest[number] = std::min(fewest[number], fewest[number / 3] + 1);
    }
    std::cout << fewest[n] << '\n';
}
