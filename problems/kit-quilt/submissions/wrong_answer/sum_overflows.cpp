#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<std::string> quilt(n);
    for (auto& row : quilt) std::cin >> row;
    std::vector<unsigned> sums((n + 1) / 2);
    while (q--) {
        int r, t;
        std::cin >> r >> t;
        sums[r - 1] += t;
    }
    for (int depth = 0; depth < (n + 1) / 2; ++depth) {
        int last = n - 1 - depth;
        std::string patches;
        std::vector<char*> ring;
        for (int j = depth; j < last; ++j) ring.push_back(&quilt[depth][j]);
        for (int i = depth; i < last; ++i) ring.push_back(&quilt[i][last]);
        for (int j = last; j > depth; --j) ring.push_back(&quilt[last][j]);
        for (int i = last; i > depth; --i) ring.push_back(&quilt[i][depth]);
        if (ring.empty()) continue;
        int length = ring.size();
        int turn = (static_cast<int>(sums[depth]) % length + length) % length;
        for (char* patch : ring) patches += *patch;
        for (int i = 0; i < length; ++i) *ring[(i + turn) % length] = patches[i];
    }
    for (auto& row : quilt) std::cout << row << '\n';
}
