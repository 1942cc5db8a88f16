"""One page of our own for each oddity of samples."""

from collections.abc import Mapping

from tests.ground.page import Page

#: a sample of more than seven thousand characters
LONG = "".join(f"{number * 37 % 1000} {number * 91 % 1000}\n" for number in range(1, 1001))

SAMPLES: Mapping[str, Page] = {
    "no samples": Page(50401, samples=()),
    "two samples": Page(50402, samples=(("7 3\n", "4\n"), ("3 7\n", "4\n"))),
    "ten samples": Page(50403, samples=tuple((f"{number + 1} 1\n", f"{number}\n") for number in range(1, 11))),
    "empty input": Page(50404, samples=(("", "Hello\n"),)),
    "empty output": Page(50405, samples=(("5\n", ""),)),
    "both empty": Page(50406, samples=(("", ""),)),
    "no newline at the end": Page(50407, samples=(("7 3", "4"), ("1 1\n", "0"))),
    "blank lines inside": Page(50408, samples=(("3\n\n7 3\n\n1 1\n", "4\n\n0\n"),)),
    "blank lines at the end": Page(50409, samples=(("7 3\n\n", "4\n\n\n"),)),
    "trailing blanks": Page(50410, samples=(("7 3 \n1 1  \n", "4 \n0   \n"),)),
    "leading blanks": Page(50411, samples=(("  3\n", "  *\n ***\n*****\n"),)),
    "only blanks": Page(50412, samples=((" \n", "   \n"),)),
    "marks of HTML": Page(50413, samples=(("a < b && c > d\n<p>&amp;</p>\n", "<b>\n&lt;\n"),)),
    "Hangul": Page(50414, samples=(("가나다 3\n", "다나가\n"),)),
    "beyond the basic plane": Page(50415, samples=(("😀 é e\u0301\n", "𝒳\n"),)),
    "ideographic space": Page(50416, samples=(("\u3000\n7\n\u3000\n", "? 1\n\u3000\n! 7\n"),)),
    "no-break space": Page(50417, samples=(("7\u00a03\n", "4\n"),)),
    "carriage return": Page(50418, samples=(("7 3\r\n", "4\r\n"),)),
    "tab": Page(50419, samples=(("7\t3\n", "4\n"),)),
    "shortened": Page(50420, samples=(("", "1\n3\n ...\n | <-- 더 많은 수\n"),)),
    "long": Page(50421, samples=((f"1000\n{LONG}", LONG),)),
    "explanations": Page(
        50422,
        samples=(("7 3\n", "4\n"), ("3 7\n", "4\n"), ("5 5\n", "0\n")),
        sample_explanations={1: "<p>7에서 3을 뺀다.</p>", 3: "<p>두 수가 같다.</p>"},
    ),
    "explanation of all": Page(50423, samples=(("7 3\n", "4\n"),), sample_explanations={1: "<p>큰 수는 $7$이다.</p>"}),
}
