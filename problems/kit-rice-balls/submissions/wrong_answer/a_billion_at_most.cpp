// Takes a billion for the upper end of the search.
#include <iostream>
#include <vector>

struct Ingredient {
    long long each, home, bag, price;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long money;
    std::cin >> n >> money;
    std::vector<Ingredient> ingredients(n);
    for (auto& [each, home, bag, price] : ingredients) std::cin >> each >> home >> bag >> price;
    auto can_make = [&](long long balls) {
        long long left = money;
        for (auto [each, home, bag, price] : ingredients) {
            long long need = each * balls - home;
            if (need > 0) left -= (need + bag - 1) / bag * price;
            if (left < 0) return false;
        }
        return true;
    };
    long long low = 0, high = 1'000'000'000;
    while (low < high) {
        long long middle = (low + high + 1) / 2;
        if (can_make(middle)) low = middle;
        else high = middle - 1;
    }
    std::cout << low << '\n';
}
