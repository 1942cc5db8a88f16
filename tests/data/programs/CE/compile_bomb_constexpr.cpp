// Asks the compiler to count for ever.
constexpr unsigned long forever(unsigned long n) { while (true) n = n * 3 + 1; return n; }
static_assert(forever(1) != 0, "");
int main() {}
