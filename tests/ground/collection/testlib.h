// A stand-in for testlib: the few calls that the programs of this collection make, with its exit codes (0 right, 1 wrong, 2 format, 3 fail).
#pragma once
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

enum TResult { _ok = 0, _wa = 1, _pe = 2, _fail = 3 };

[[noreturn]] inline void quitf(TResult result, const char *format, ...) {
    va_list words;
    va_start(words, format);
    std::vfprintf(stderr, format, words);
    va_end(words);
    std::fputc('\n', stderr);
    std::exit(result);
}

struct InStream {
    std::string text;
    std::size_t place = 0;
    TResult trouble = _fail;
    bool strict = false;

    void load(std::istream &stream) { text.assign(std::istreambuf_iterator<char>(stream), {}); }

    void skip() {
        while (!strict && place < text.size() && std::strchr(" \n\r\t", text[place])) place++;
    }

    std::string readToken() {
        skip();
        std::size_t start = place;
        while (place < text.size() && !std::strchr(" \n\r\t", text[place])) place++;
        if (start == place) quitf(trouble == _fail ? _fail : _pe, "a token was expected");
        return text.substr(start, place - start);
    }

    long long readLong() {
        std::string token = readToken();
        char *end = nullptr;
        long long value = std::strtoll(token.c_str(), &end, 10);
        if (*end || (strict && std::to_string(value) != token)) quitf(trouble == _fail ? _fail : _pe, "'%s' is not an integer", token.c_str());
        return value;
    }

    long long readLong(long long low, long long high, const char *name = "number") {
        long long value = readLong();
        if (value < low || value > high) quitf(trouble, "%s is %lld, outside [%lld, %lld]", name, value, low, high);
        return value;
    }

    int readInt() { return static_cast<int>(readLong()); }
    int readInt(int low, int high, const char *name = "number") { return static_cast<int>(readLong(low, high, name)); }

    void readChar(char wanted, const char *name) {
        if (place >= text.size() || text[place] != wanted) quitf(trouble, "%s was expected", name);
        place++;
    }

    void readSpace() { readChar(' ', "a blank"); }
    void readEoln() { readChar('\n', "the end of a line"); }
    bool seekEof() { skip(); return place >= text.size(); }
    void readEof() {
        if (place < text.size()) quitf(trouble, "the end of the file was expected");
    }
};

struct Random {
    std::mt19937_64 engine;
    // inclusive at both ends
    long long next(long long low, long long high) { return low + static_cast<long long>(engine() % static_cast<unsigned long long>(high - low + 1)); }
};

inline InStream inf, ouf, ans;
inline Random rnd;

inline void registerValidation(int = 0, char ** = nullptr) {
    inf.strict = true;
    inf.load(std::cin);
}

inline void registerGen(int count, char **words, int) {
    unsigned long long seed = 14695981039346656037ull;
    for (int word = 1; word < count; word++)
        for (const char *letter = words[word]; *letter; letter++) seed = (seed ^ static_cast<unsigned char>(*letter)) * 1099511628211ull;
    rnd.engine.seed(seed);
}

inline void registerTestlibCmd(int count, char **words) {
    if (count < 4) quitf(_fail, "usage: checker input output answer");
    InStream *streams[] = {&inf, &ouf, &ans};
    for (int number = 0; number < 3; number++) {
        std::ifstream file(words[number + 1], std::ios::binary);
        if (!file) quitf(_fail, "no file %s", words[number + 1]);
        streams[number]->load(file);
    }
    ouf.trouble = _wa;
}
