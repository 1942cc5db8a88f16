// A tournament tree over 2N places; then up the champion's path, whose other children are all that it has beaten.
#include <iostream>
#include <vector>

int play(int a, int b) {
    if (!a || !b) return a + b;
    int winner;
    std::cout << "? " << a << ' ' << b << std::endl;
    std::cin >> winner;
    return winner;
}

int main() {
    int n, most, size = 1;
    std::cin >> n >> most;
    while (size < n) size *= 2;
    std::vector<int> tree(2 * size);
    for (int robot = 1; robot <= n; ++robot) tree[size + robot - 1] = robot;
    for (int node = size - 1; node; --node) tree[node] = play(tree[2 * node], tree[2 * node + 1]);
    int second = 0;
    for (int node = size + tree[1] - 1; node > 1; node /= 2) second = play(second, tree[node ^ 1]);
    std::cout << "! " << tree[1] << ' ' << second << std::endl;
}
