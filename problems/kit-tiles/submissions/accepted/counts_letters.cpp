#include <iostream>
#include <string>

int main() {
    std::string tiles;
    int n;
    std::cin >> tiles >> n;
    int there[128] = {};
    for (char tile : tiles) ++there[static_cast<int>(tile)];
    int laid = 0;
    std::string longest;
    while (n--) {
        std::string word;
        std::cin >> word;
        int needed[128] = {};
        int missing = 0;
        for (char letter : word) {
            if (++needed[static_cast<int>(letter)] > there[static_cast<int>(letter)]) ++missing;
        }
        if (missing > there[static_cast<int>('?')]) continue;
        ++laid;
        if (word.size() > longest.size() || (word.size() == longest.size() && word < longest)) longest = word;
    }
    std::cout << laid << '\n' << (laid ? longest : "-") << '\n';
}
