// Includes a file without end that is never twice the same.
#include "/dev/urandom"
int main() {}
