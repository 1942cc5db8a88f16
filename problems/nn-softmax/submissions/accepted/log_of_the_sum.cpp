#include <algorithm>
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
        std::vector<double> logits(k);
        for (double& logit : logits) std::cin >> logit;
        double largest = *std::max_element(logits.begin(), logits.end()), sum = 0;
        for (double logit : logits) sum += std::exp(logit - largest);
        double log_probability = logits[c] - largest - std::log(sum);
        std::printf("%.10f\n", std::exp(log_probability));
        total -= log_probability;
    }
    std::printf("%.10f\n", total / n);
}
