#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int q;
    std::cin >> q;
    std::map<std::string, long long> count;
    std::vector<std::pair<std::string, long long>> done, undone;
    while (q--) {
        std::string command, item;
        std::cin >> command;
        if (command == "undo") {
            if (done.empty()) continue;
            count[done.back().first] -= done.back().second;
            undone.push_back(done.back());
            done.pop_back();
        } else if (command == "redo") {
            if (undone.empty()) continue;
            count[undone.back().first] += undone.back().second;
            done.push_back(undone.back());
            undone.pop_back();
        } else {
            long long growth;
            std::cin >> item >> growth;
            if (command == "take") growth = -growth;
            if (count[item] + growth < 0) continue;
            count[item] += growth;
            done.push_back({item, growth});
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
