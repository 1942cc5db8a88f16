#include <iostream>
#include <string>

int main() {
    std::string tiles;
    int n, laid = 0;
    std::cin >> tiles >> n;
    int left[128] = {};
    for (char tile : tiles) ++left[static_cast<int>(tile)];
    std::string longest;
    while (n--) {
        std::string word;
        std::cin >> word;
        int before[128];
        std::copy(left, left + 128, before);
        bool can_be_laid = true;
        for (char letter : word) {
            if (left[static_cast<int>(letter)] > 0) --left[static_cast<int>(letter)];
            else if (left[static_cast<int>('?')] > 0) --left[static_cast<int>('?')];
            else can_be_laid = false;
        }
        if (!can_be_laid) {
            std::copy(before, before + 128, left);
            continue;
        }
        ++laid;
        if (word.size() > longest.size() || (word.size() == longest.size() && word < longest)) longest = word;
    }
    std::cout << laid << '\n' << (laid ? longest : "-") << '\n';
}
