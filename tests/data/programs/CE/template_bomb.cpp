template <int N> struct S { static const long v = S<N - 1>::v + S<N + 1>::v; };
int main() { return S<1>::v; }
