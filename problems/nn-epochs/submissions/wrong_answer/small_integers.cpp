// Steps and examples of all epochs do not fit into an int.
#include <iostream>

int main() {
    int q;
    std::cin >> q;
    while (q--) {
        long long count, percent, size, epochs, drops;
        std::cin >> count >> percent >> size >> epochs >> drops;
        long long seen = count * (100 - percent) / 100;
        if (drops) seen -= seen % size;
        int steps = (seen + size - 1) / size;
        long long last = steps ? seen - (steps - 1) * size : 0;
        std::cout << steps << ' ' << last << ' ' << steps * static_cast<int>(epochs) << ' ' << seen * epochs << '\n';
    }
}
