// Makes one rice ball after the other and buys a bag whenever something is missing.
#include <iostream>
#include <vector>

struct Ingredient {
    long long each, home, bag, price;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long money, balls = 0;
    std::cin >> n >> money;
    std::vector<Ingredient> ingredients(n);
    for (auto& [each, home, bag, price] : ingredients) std::cin >> each >> home >> bag >> price;
    for (;; ++balls) {
        for (auto& [each, home, bag, price] : ingredients) {
            if (home < each) {
                long long bags = (each - home + bag - 1) / bag;
                money -= bags * price;
                home += bags * bag;
                if (money < 0) {
                    std::cout << balls << '\n';
                    return 0;
                }
            }
            home -= each;
        }
    }
}
