#include <iostream>
#include <string>
#include <vector>

long long windows(long long side, long long size, long long stride, bool same) {
    if (same) return (side + stride - 1) / stride;
    return side < size ? 0 : (side - size) / stride + 1;
}

int main() {
    int layers;
    std::vector<long long> shape(3);
    std::cin >> shape[0] >> shape[1] >> shape[2] >> layers;
    long long total = 0, trained = 0;
    while (layers--) {
        std::string kind;
        std::cin >> kind;
        long long parameters = 0, fixed = 0, last = shape.back();
        if (kind == "conv" || kind == "pool") {
            long long filters = last, size, stride;
            bool same = false;
            if (kind == "conv") {
                std::string padding;
                std::cin >> filters >> size >> stride >> padding;
                same = padding == "same";
                parameters = size * size * last * filters + filters;
            } else {
                std::cin >> size;
                stride = size;
            }
            if (shape.size() == 3) shape = {windows(shape[0], size, stride, same), windows(shape[1], size, stride, same), filters};
            if (shape.size() != 3 || !shape[0] || !shape[1]) {
                std::cout << "impossible\n";
                return 0;
            }
        } else if (kind == "flatten") {
            long long length = 1;
            for (long long side : shape) length *= side;
            shape = {length};
        } else if (kind == "dense") {
            std::cin >> shape.back();
            parameters = (last + 1) * shape.back();
        } else {
            parameters = 4 * last;
            fixed = 2 * last;
        }
        total += parameters;
        trained += parameters - fixed;
        for (size_t i = 0; i < shape.size(); ++i) std::cout << (i ? "x" : "") << shape[i];
        std::cout << ' ' << parameters << '\n';
    }
    std::cout << total << ' ' << trained << '\n';
}
