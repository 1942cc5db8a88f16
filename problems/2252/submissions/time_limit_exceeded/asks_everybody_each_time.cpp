// For each place in the line looks for a student whom no comparison holds back, through all students and all comparisons.
#include <iostream>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::pair<int, int>> comparisons(m);
    for (auto& [a, b] : comparisons) std::cin >> a >> b;
    std::vector<bool> stands(n + 1);
    auto must_wait = [&](int student) {
        for (auto [a, b] : comparisons) {
            if (b == student && !stands[a]) return true;
        }
        return false;
    };
    for (int place = 0; place < n; ++place) {
        int student = 1;
        while (stands[student] || must_wait(student)) ++student;
        stands[student] = true;
        std::cout << student << ' ';
    }
    std::cout << '\n';
}
