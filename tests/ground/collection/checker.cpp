#include "testlib.h"

int main(int argc, char *argv[]) {
    registerTestlibCmd(argc, argv);
    long long jury = ans.readLong(), mine = ouf.readLong();
    if (!ouf.seekEof()) quitf(_pe, "more than one number");
    // either sign is right
    if (jury != mine && jury != -mine) quitf(_wa, "expected %lld, found %lld", jury, mine);
    quitf(_ok, "right");
}
