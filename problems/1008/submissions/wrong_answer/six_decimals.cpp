// %f prints six decimals: the error can be as large as 5e-7.
#include <cstdio>

int main() {
    double a, b;
    std::scanf("%lf %lf", &a, &b);
    std::printf("%f\n", a / b);
}
