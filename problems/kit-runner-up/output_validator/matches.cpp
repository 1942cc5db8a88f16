// The matches: tells who wins, and counts. Exit 42 if both medals went where they belong, else say why and exit 43.
#include <csignal>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

std::string folder;

[[noreturn]] void refuse(const std::string& korean, const std::string& english) {
    std::ofstream(folder + "/judgemessage.txt") << korean << '\n' << english << '\n';
    std::exit(43);
}

// A line of the program, without what is beyond the length of any right one; false at the end.
bool read_line(std::string& line) {
    line.clear();
    char letter;
    while (std::cin.get(letter)) {
        if (letter == '\n') return true;
        if (letter != '\r') line += letter;
        if (line.size() > 40) return true;
    }
    return !line.empty();
}

// What of a line is shown.
std::string shown(const std::string& line) {
    std::string plain;
    for (unsigned char letter : line) plain += letter < ' ' || letter > '~' ? '?' : static_cast<char>(letter);
    return "\"" + plain + "\"";
}

int main(int, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);  // who is gone is noticed where the next line is read
    folder = arguments[3];
    int n, most = -2;
    std::ifstream input(arguments[1]);
    input >> n;
    std::vector<int> place(n + 1);
    for (int robot = 1; robot <= n; ++robot) input >> place[robot];
    for (int players = 1; players < n; players *= 2) ++most;
    most += n;
    std::cout << n << ' ' << most << std::endl;

    int matches = 0;
    std::string line;
    while (read_line(line)) {
        std::istringstream words(line);
        std::string word, more;
        int a, b;
        if (!(words >> word >> a >> b) || (words >> more) || (word != "?" && word != "!"))
            refuse("\"? a b\"도 \"! a b\"도 아닙니다: " + shown(line), "neither \"? a b\" nor \"! a b\": " + shown(line));
        if (a < 1 || b < 1 || a > n || b > n || a == b)
            refuse("1 이상 " + std::to_string(n) + " 이하의 서로 다른 두 로봇이 아닙니다: " + shown(line),
                   "not two different robots from 1 to " + std::to_string(n) + ": " + shown(line));
        if (word == "!") {
            if (place[a] != 1)
                refuse("가장 힘센 로봇은 " + std::to_string(a) + "번이 아닙니다", "robot " + std::to_string(a) + " is not the strongest");
            if (place[b] != 2)
                refuse("두 번째로 힘센 로봇은 " + std::to_string(b) + "번이 아닙니다",
                       "robot " + std::to_string(b) + " is not the second strongest");
            while (read_line(line))
                if (!line.empty()) refuse("답한 뒤에도 출력이 이어졌습니다", "the program went on printing after its answer");
            return 42;
        }
        if (++matches > most)
            refuse("경기는 " + std::to_string(most) + "번까지인데 더 겨루게 했습니다",
                   "more matches than the " + std::to_string(most) + " that are allowed");
        std::cout << (place[a] < place[b] ? a : b) << std::endl;
    }
    refuse("답하지 않고 프로그램이 끝났습니다", "the program ended without an answer");
}
