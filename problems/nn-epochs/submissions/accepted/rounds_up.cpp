#include <iostream>

int main() {
    int q;
    std::cin >> q;
    while (q--) {
        long long count, percent, size, epochs, drops;
        std::cin >> count >> percent >> size >> epochs >> drops;
        long long seen = count * (100 - percent) / 100;
        if (drops) seen -= seen % size;
        long long steps = (seen + size - 1) / size;
        long long last = steps ? seen - (steps - 1) * size : 0;
        std::cout << steps << ' ' << last << ' ' << steps * epochs << ' ' << seen * epochs << '\n';
    }
}
