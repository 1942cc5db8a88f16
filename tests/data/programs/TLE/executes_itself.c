// Becomes itself again and again, and computes a little each time.
#include <unistd.h>
int main(int count, char **words) {
    for (volatile int i = 0; i < 1000000; i++) {}
    return count < 1 || execv("/proc/self/exe", words);
}
