struct { char c[1l << 33]; } huge = {1};
int main(void) { return huge.c[5]; }
