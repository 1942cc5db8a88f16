// The message as it is, then five letters: the XOR of a number for each letter that is 1. No two letters have the same number, and none
// has one with a single bit, so that what differs says where: a letter of the message by its number, a letter of the five by its bit.
#include <iostream>
#include <string>
#include <vector>

std::vector<int> numbers;

int sum_of(const std::string& message) {
    int sum = 0;
    for (int i = 0; i < 26; ++i)
        if (message[i] == '1') sum ^= numbers[i];
    return sum;
}

int main() {
    for (int number = 3; number < 32; ++number)
        if (number & (number - 1)) numbers.push_back(number);
    int run, count;
    std::cin >> run >> count;
    for (std::string line; count-- && std::cin >> line;) {
        std::string message = line.substr(0, 26);
        int sum = sum_of(message);
        if (run == 1) {
            for (int bit = 0; bit < 5; ++bit) message += sum >> bit & 1 ? '1' : '0';
        } else {
            for (int bit = 0; bit < 5; ++bit) sum ^= (line[26 + bit] - '0') << bit;
            for (int i = 0; i < 26; ++i)
                if (numbers[i] == sum) message[i] ^= 1;
        }
        std::cout << message << '\n';
    }
}
