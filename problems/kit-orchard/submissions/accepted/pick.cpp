#include <cstdlib>
#include <iostream>
#include <numeric>
#include <vector>

struct Post {
    long long x, y;
};

int main() {
    int n;
    std::cin >> n;
    std::vector<Post> posts(n);
    for (auto& [x, y] : posts) std::cin >> x >> y;
    long long twice_area = 0, on_fence = 0;
    for (int i = 0; i < n; ++i) {
        auto [x1, y1] = posts[i];
        auto [x2, y2] = posts[(i + 1) % n];
        twice_area += x1 * y2 - x2 * y1;
        on_fence += std::gcd(x2 - x1, y2 - y1);
    }
    std::cout << (std::llabs(twice_area) - on_fence + 2) / 2 << '\n';
}
