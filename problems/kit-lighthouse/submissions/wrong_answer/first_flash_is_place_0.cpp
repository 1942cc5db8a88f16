// Counts places from 0: a wrong flash at place 0 then looks as if nothing were wrong, and what is read there is part of the message.
#include <iostream>
#include <string>

int main() {
    int run, count;
    std::cin >> run >> count;
    for (std::string line; count-- && std::cin >> line;) {
        std::string flashes(31, '0'), message;
        if (run == 2) flashes = line;
        int sum = 0, next = 0;
        for (int place = 0; place < 31; ++place) {
            bool is_check = place == 1 || place == 2 || place == 4 || place == 8 || place == 16;
            if (run == 1 && !is_check) flashes[place] = line[next++];
            if (flashes[place] == '1') sum ^= place;
        }
        for (int check = 1; check < 31 && run == 1; check *= 2) flashes[check] = sum & check ? '1' : '0';
        if (run == 2 && sum < 31) flashes[sum] ^= sum != 0;
        for (int place = 0; place < 31; ++place)
            if (place != 1 && place != 2 && place != 4 && place != 8 && place != 16) message += flashes[place];
        std::cout << (run == 1 ? flashes : message) << '\n';
    }
}
