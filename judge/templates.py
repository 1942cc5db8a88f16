"""The first lines of a solution in each language: fast input, and which problem it is for."""

_COMMENTS = {".py": "#", ".rb": "#"}

_PYTHON = """import sys

input = sys.stdin.readline

"""

_C = """#include <stdio.h>

int main(void) {
    return 0;
}
"""

_CPP = """#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);

    return 0;
}
"""

_JAVA = """import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringBuilder out = new StringBuilder();

        System.out.print(out);
    }
}
"""

_JAVASCRIPT = """const lines = require("fs").readFileSync(0, "utf8").split("\\n");

"""

_TYPESCRIPT = """const lines: string[] = require("fs").readFileSync(0, "utf8").split("\\n");

"""

_GO = """package main

import (
\t"bufio"
\t"os"
)

func main() {
\tin := bufio.NewReader(os.Stdin)
\tout := bufio.NewWriter(os.Stdout)
\tdefer out.Flush()
\t_ = in
}
"""

_RUST = """use std::io::{self, Read};

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    let mut _words = input.split_ascii_whitespace();
}
"""

_KOTLIN = """import java.io.*

fun main() {
    val input = BufferedReader(InputStreamReader(System.`in`))
    val out = StringBuilder()

    print(out)
}
"""

_CSHARP = """using System;
using System.IO;

class Program
{
    static void Main()
    {
        var input = new StreamReader(Console.OpenStandardInput());
    }
}
"""

_RUBY = """lines = $stdin.each_line

"""

_SWIFT = """while let line = readLine() {
}
"""

#: characters of a comment
_MOST_COLUMNS = 200

#: by language id
_BODIES = {
    "python3": _PYTHON, "pypy3": _PYTHON, "c": _C, "cpp17": _CPP, "cpp20": _CPP, "java": _JAVA, "javascript": _JAVASCRIPT,
    "typescript": _TYPESCRIPT, "go": _GO, "rust": _RUST, "kotlin": _KOTLIN, "csharp": _CSHARP, "csharp-mono": _CSHARP, "ruby": _RUBY,
    "swift": _SWIFT,
}  # fmt: skip


def render_template(language_id: str, suffix: str, title: str, url: str) -> str:
    """The text of a new solution file; `title` and `url` stand in comments."""
    if language_id == "text":
        return ""
    comment = _COMMENTS.get(suffix, "//")
    head = "".join(f"{comment} {line}\n" for line in map(_one_line, (title, url)) if line)
    return head + _BODIES[language_id]


def fill_template(text: str, problem_id: str, title: str, url: str) -> str:
    """A template of the learner's own, with {id}, {title} and {url} filled in; other braces stay."""
    for word, value in (("{id}", problem_id), ("{title}", _one_line(title)), ("{url}", _one_line(url))):
        text = text.replace(word, value)
    return text


def _one_line(text: str) -> str:
    """What may stand in a comment."""
    return "".join(filter(str.isprintable, " ".join(text.split())))[:_MOST_COLUMNS]
