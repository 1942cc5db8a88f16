// Looks at each tree of the rectangle around the fence.
#include <algorithm>
#include <iostream>
#include <vector>

struct Post {
    long long x, y;
};

int main() {
    int n;
    std::cin >> n;
    std::vector<Post> posts(n);
    for (auto& [x, y] : posts) std::cin >> x >> y;
    Post least = posts[0], most = posts[0];
    for (auto [x, y] : posts) {
        least = {std::min(least.x, x), std::min(least.y, y)};
        most = {std::max(most.x, x), std::max(most.y, y)};
    }
    long long count = 0;
    for (long long x = least.x; x <= most.x; ++x)
        for (long long y = least.y; y <= most.y; ++y) {
            bool inside = false, on_fence = false;
            for (int i = 0; i < n; ++i) {
                auto a = posts[i], b = posts[(i + 1) % n];
                long long cross = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
                if (cross == 0 && (x - a.x) * (x - b.x) <= 0 && (y - a.y) * (y - b.y) <= 0) on_fence = true;
                if ((a.y > y) != (b.y > y) && (cross > 0) == (b.y > a.y)) inside = !inside;
            }
            if (inside && !on_fence) ++count;
        }
    std::cout << count << '\n';
}
