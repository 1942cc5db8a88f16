// A load fits into an int, a cart full of them does not.
#include <algorithm>
#include <iostream>
#include <vector>

int n, k;
long long least = 10'000'000'000, ways;
std::vector<unsigned> loads, carts;

void go_on(int number) {
    if (n - number < k - static_cast<int>(carts.size())) return;
    if (number == n) {
        int heaviest = static_cast<int>(carts[0]), lightest = heaviest;
        for (unsigned cart : carts) {
            heaviest = std::max(heaviest, static_cast<int>(cart));
            lightest = std::min(lightest, static_cast<int>(cart));
        }
        long long difference = heaviest - static_cast<long long>(lightest);
        if (difference < least) {
            least = difference;
            ways = 0;
        }
        if (difference == least) ++ways;
        return;
    }
    for (auto& cart : carts) {
        cart += loads[number];
        go_on(number + 1);
        cart -= loads[number];
    }
    if (static_cast<int>(carts.size()) == k) return;
    carts.push_back(loads[number]);
    go_on(number + 1);
    carts.pop_back();
}

int main() {
    std::cin >> n >> k;
    loads.resize(n);
    carts.reserve(k);
    for (auto& load : loads) std::cin >> load;
    go_on(0);
    std::cout << least << ' ' << ways << '\n';
}
