#include <stdexcept>
int main() { throw std::runtime_error("No space left on device") }
