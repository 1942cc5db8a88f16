// Exit 42 if the output is a line of all students that keeps to every comparison; there may be several. Else say why and exit 43.
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

[[noreturn]] void reject(const std::string& message) {
    std::cerr << message << '\n';
    std::exit(43);
}

int main(int, char** arguments) {
    std::ifstream input(arguments[1]);
    int n, m;
    input >> n >> m;

    std::vector<int> place(n + 1);
    for (int i = 1; i <= n; ++i) {
        long long student;
        if (!(std::cin >> student)) reject("expected " + std::to_string(n) + " students, found " + std::to_string(i - 1));
        if (student < 1 || student > n) reject("there is no student " + std::to_string(student));
        if (place[student]) reject("student " + std::to_string(student) + " stands in the line twice");
        place[student] = i;
    }
    std::string more;
    if (std::cin >> more) reject("expected the end after " + std::to_string(n) + " students, found " + more.substr(0, 80));
    while (m--) {
        int a, b;
        input >> a >> b;
        if (place[a] > place[b]) reject("student " + std::to_string(a) + " must stand before student " + std::to_string(b));
    }
    return 42;
}
