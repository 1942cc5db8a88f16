#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>
#include <vector>

const long long ENOUGH = 2'000'000'000'000'000'000;

struct Node {
    long long times, once;
    char letter;
    std::vector<Node> inside;

    long long length() const { return once > ENOUGH / times ? ENOUGH : times * once; }
};

std::string chart;
std::size_t at = 0;

std::vector<Node> read_nodes() {
    std::vector<Node> nodes;
    while (at < chart.size() && chart[at] != ')') {
        if (std::isalpha(chart[at])) {
            nodes.push_back({1, 1, chart[at++], {}});
            continue;
        }
        Node node{0, 0, 0, {}};
        while (chart[at] != '(') node.times = 10 * node.times + (chart[at++] - '0');
        ++at;
        node.inside = read_nodes();
        ++at;
        for (auto& part : node.inside) node.once = std::min(ENOUGH, node.once + part.length());
        nodes.push_back(std::move(node));
    }
    return nodes;
}

char find(const std::vector<Node>& nodes, long long k) {
    for (auto& node : nodes) {
        if (k > node.length()) {
            k -= node.length();
            continue;
        }
        return node.letter ? node.letter : find(node.inside, (k - 1) % node.once + 1);
    }
    return '-';
}

int main() {
    int q;
    std::cin >> chart >> q;
    auto nodes = read_nodes();
    while (q--) {
        long long k;
        std::cin >> k;
        std::cout << find(nodes, k);
    }
    std::cout << '\n';
}
