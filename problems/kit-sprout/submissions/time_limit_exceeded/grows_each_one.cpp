// Lets every first height grow for itself: thousands of millions of nights.
#include <iostream>

int sum_of_digits(int number) {
    int sum = 0;
    for (; number > 0; number /= 10) sum += number % 10;
    return sum;
}

int main() {
    int height;
    std::cin >> height;
    int count = 0, smallest = 0;
    for (int first = height; first > 0; --first) {
        int h = first;
        while (h < height) h += sum_of_digits(h);
        if (h > height) continue;
        ++count;
        smallest = first;
    }
    std::cout << count << ' ' << smallest << '\n';
}
