#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> quilt;

void turn_by_one(int depth, bool clockwise) {
    int last = static_cast<int>(quilt.size()) - 1 - depth;
    std::vector<char*> ring;
    for (int j = depth; j < last; ++j) ring.push_back(&quilt[depth][j]);
    for (int i = depth; i < last; ++i) ring.push_back(&quilt[i][last]);
    for (int j = last; j > depth; --j) ring.push_back(&quilt[last][j]);
    for (int i = last; i > depth; --i) ring.push_back(&quilt[i][depth]);
    if (clockwise) std::reverse(ring.begin(), ring.end());
    for (std::size_t i = 1; i < ring.size(); ++i) std::swap(*ring[i - 1], *ring[i]);
}

int main() {
    int n, q;
    std::cin >> n >> q;
    quilt.resize(n);
    for (auto& row : quilt) std::cin >> row;
    while (q--) {
        int r, t;
        std::cin >> r >> t;
        for (int step = 0; step < std::abs(t); ++step) turn_by_one(r - 1, t > 0);
    }
    for (auto& row : quilt) std::cout << row << '\n';
}
