#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

// Changes before the mark are made, those behind it are undone.
int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int q;
    std::cin >> q;
    std::map<std::string, long long> count;
    std::vector<std::pair<std::string, long long>> changes;
    std::size_t mark = 0;
    while (q--) {
        std::string command, item;
        std::cin >> command;
        if (command == "undo") {
            if (mark > 0) {
                --mark;
                count[changes[mark].first] -= changes[mark].second;
            }
        } else if (command == "redo") {
            if (mark < changes.size()) {
                count[changes[mark].first] += changes[mark].second;
                ++mark;
            }
        } else {
            long long growth;
            std::cin >> item >> growth;
            if (command == "take") growth = -growth;
            if (count[item] + growth < 0) continue;
            count[item] += growth;
            changes.resize(mark);
            changes.push_back({item, growth});
            ++mark;
        }
    }
    bool is_empty = true;
    for (auto& [item, number] : count) {
        if (number == 0) continue;
        std::cout << item << ' ' << number << '\n';
        is_empty = false;
    }
    if (is_empty) std::cout << "empty\n";
}
