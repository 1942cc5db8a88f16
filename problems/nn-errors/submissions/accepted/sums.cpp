#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<double> answers(n);
    for (double& answer : answers) std::cin >> answer;
    double squares = 0, absolute = 0, shares = 0;
    for (double answer : answers) {
        double prediction;
        std::cin >> prediction;
        double error = std::abs(answer - prediction);
        squares += error * error;
        absolute += error;
        shares += error / std::max(std::abs(answer), 1e-7);
    }
    std::printf("%.9f\n%.9f\n%.9f\n%.9f\n", squares / n, std::sqrt(squares / n), absolute / n, 100 * shares / n);
}
