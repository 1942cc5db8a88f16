// Where the rest is dropped and there was no full batch, there is no last batch either.
#include <iostream>

int main() {
    int q;
    std::cin >> q;
    while (q--) {
        long long count, percent, size, epochs, drops;
        std::cin >> count >> percent >> size >> epochs >> drops;
        long long left = count * (100 - percent) / 100;
        long long steps = left / size, last = size, seen = steps * size;
        if (left % size && !drops) {
            ++steps;
            last = left % size;
            seen = left;
        }
        std::cout << steps << ' ' << last << ' ' << steps * epochs << ' ' << seen * epochs << '\n';
    }
}
