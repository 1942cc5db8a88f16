// Exit 42 if the output is D weights and a bias with a loss of at most L; there are many. Else say why and exit 43.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

[[noreturn]] void reject(const std::string& message) {
    std::cerr << message << '\n';
    std::exit(43);
}

int main(int, char** arguments) {
    std::ifstream input(arguments[1]);
    int n, d;
    double most;
    input >> n >> d >> most;

    std::vector<double> weights(d + 1);
    std::string word;
    for (int j = 0; j <= d; ++j) {
        if (!(std::cin >> word)) reject("expected " + std::to_string(d + 1) + " numbers, found " + std::to_string(j));
        char* end;
        weights[j] = std::strtod(word.c_str(), &end);
        if (*end || !std::isfinite(weights[j]) || std::abs(weights[j]) > 1e9) reject("this is no number up to 10^9: " + word.substr(0, 40));
    }
    if (std::cin >> word) reject("expected the end after " + std::to_string(d + 1) + " numbers, found " + word.substr(0, 40));

    double loss = 0;
    for (int i = 0; i < n; ++i) {
        double z = weights[d], x;
        for (int j = 0; j < d; ++j) {
            input >> x;
            z += weights[j] * x;
        }
        int y;
        input >> y;
        loss += (std::log1p(std::exp(-std::abs(z))) + std::max(z, 0.0) - y * z) / n;
    }
    if (!(loss <= most + 1e-9)) reject("the loss is " + std::to_string(loss) + ", which is more than " + std::to_string(most));
    return 42;
}
