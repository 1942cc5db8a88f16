#include <iostream>
#include <vector>

std::vector<std::vector<int>> behind;
std::vector<bool> visited;
std::vector<int> line;

void visit(int student) {
    visited[student] = true;
    for (int next : behind[student]) {
        if (!visited[next]) visit(next);
    }
    line.push_back(student);
}

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    behind.resize(n + 1);
    visited.resize(n + 1);
    while (m--) {
        int a, b;
        std::cin >> a >> b;
        behind[a].push_back(b);
    }
    for (int student = 1; student <= n; ++student) {
        if (!visited[student]) visit(student);
    }
    for (auto student = line.rbegin(); student != line.rend(); ++student) std::cout << *student << ' ';
    std::cout << '\n';
}
