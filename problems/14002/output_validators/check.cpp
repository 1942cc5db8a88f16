// Exit 42 if the output is a longest increasing subsequence, its length first; there may be several. Else say why and exit 43.
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

[[noreturn]] void reject(const std::string& message) {
    std::cerr << message << '\n';
    std::exit(43);
}

long long read_integer(const std::string& what) {
    long long number;
    if (!(std::cin >> number)) reject("expected " + what + ", found no integer");
    return number;
}

int main(int, char** arguments) {
    std::ifstream input(arguments[1]), answer(arguments[2]);
    int n, longest;
    input >> n;
    std::vector<int> numbers(n);
    for (int& number : numbers) input >> number;
    answer >> longest;

    long long length = read_integer("the length");
    if (length != longest) reject("the longest has " + std::to_string(longest) + " numbers, found length " + std::to_string(length));
    long long last = 0;
    // looking for each number as far to the left as it can be finds the sequence wherever there is one
    auto place = numbers.begin();
    for (int i = 1; i <= longest; ++i) {
        long long number = read_integer("number " + std::to_string(i) + " of " + std::to_string(longest));
        if (number <= last) reject(std::to_string(number) + " is not above " + std::to_string(last) + ", the number before it");
        while (place != numbers.end() && *place != number) ++place;
        if (place == numbers.end()) reject("the sequence has no " + std::to_string(number) + " behind the numbers before it");
        ++place;
        last = number;
    }
    std::string more;
    if (std::cin >> more) reject("expected the end after " + std::to_string(longest) + " numbers, found " + more.substr(0, 80));
    return 42;
}
