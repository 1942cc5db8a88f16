// Looks through all numbers for each one that is called out: ten billion comparisons.
#include <iostream>
#include <list>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, wanted;
    std::cin >> n;
    std::list<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    std::cin >> m;
    while (m--) {
        std::cin >> wanted;
        bool found = false;
        for (int number : numbers) {
            if (number == wanted) {
                found = true;
                break;
            }
        }
        std::cout << found << '\n';
    }
}
