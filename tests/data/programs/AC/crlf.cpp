// CR LF line ends.
#include <cstdio>
#define OK \
  "ok"
int main() { std::puts(OK); }
