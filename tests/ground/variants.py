"""One page of our own for each way in which pages differ: labels, limits, sections, languages of the statement."""

from collections.abc import Mapping

from tests.ground.page import Page

LIMITS: Mapping[str, Page] = {
    "plain": Page(50001),
    "fraction": Page(50002, time="0.814 초"),
    "tenth": Page(50003, time="0.1 초", memory="2 MB"),
    "quarter": Page(50004, time="0.25 초 (추가 시간 없음)"),
    "whole number": Page(50005, time="10 초", memory="2048 MB"),
    "no extra time": Page(50006, time="2.022 초 (추가 시간 없음)", memory="512 MB"),
    "no extra memory": Page(50007, time="1 초", memory="256 MB (추가 메모리 없음)"),
    "no extras": Page(50008, time="1 초 (추가 시간 없음)", memory="4 MB (추가 메모리 없음)"),
    "time by language": Page(
        50009, time="0.1 초", time_limits={"Java 8": "1 초", "Java 15": "1 초", "Python 3": "0.4 초", "PyPy3": "0.5 초"}
    ),
    "time by language, no extra": Page(
        50010,
        time="1 초 (추가 시간 없음)",
        time_limits={
            "Java 8": "3 초",
            "Java 8 (OpenJDK)": "3 초",
            "Java 11": "3 초",
            "Kotlin (JVM)": "3 초",
            "PyPy2": "2.5 초",
            "Python 2": "4 초",
            "C# 6.0 (Mono)": "2 초",
            "C# 3.0 (Mono)": "2 초",
            "VB.NET 4.0 (Mono)": "2 초",
        },
    ),
    "memory by language": Page(50011, memory="8 MB", memory_limits={"Java 8": "512 MB", "Java 11": "512 MB", "Python 3": "64 MB"}),
    "both by language": Page(50012, time="5 초", memory="16 MB", time_limits={"Java 8": "3 초"}, memory_limits={"Java 8": "512 MB"}),
}

KINDS: Mapping[str, Page] = {
    "special judge": Page(50101, labels=("ac", "spj"), output="<p>절댓값이 같은 두 수 중 아무 것이나 출력한다.</p>"),
    "special judge and unofficial": Page(50102, labels=("spj", "unofficial")),
    "subtask table": Page(
        50103,
        labels=("ac", "subtask"),
        subtasks=((30, "<p>$N \\le 10$</p>"), (20, "<p>모든 수가 서로 다르다.</p>"), (50, "<p>추가 제약 조건이 없다.</p>")),
    ),
    "subtasks of another sum": Page(50104, labels=("pac", "subtask"), subtasks=((500, "N은 홀수이다."), (1500, "추가 제약 조건이 없다."))),
    "old subtasks": Page(
        50105, labels=("subtask",), old_subtasks=(("서브태스크 1 (30점)", "<p>N ≤ 10</p>"), ("서브태스크 2 (70점)", "<p>N ≤ 1,000</p>"))
    ),
    "small and large": Page(
        50106, labels=("subtask",), old_subtasks=(("Small (5점)", "<ul><li>N ≤ 8</li></ul>"), ("Large (17점)", "<p>N ≤ 500</p>"))
    ),
    "function": Page(
        50107,
        time="0.1 초",
        labels=("ac", "func", "language-restrict"),
        description="<p>합을 구하는 함수를 작성하시오.</p><ul><li>C++17: <code>long total(vector&lt;int&gt; &amp;a);</code></li></ul>",
        input=None,
        output=None,
        samples=(),
        allowed_languages=("C++17", "Java 8", "Python 3", "C11", "PyPy3"),
    ),
    "function with files": Page(
        50108,
        labels=("func",),
        custom={
            "funcdef": ("함수 목록", "<p>다음 함수를 구현해야 한다.</p><pre>int nearest(int x);</pre>"),
            "files": ("파일", '<ul><li><a href="https://upload.acmicpc.net/grader.zip">grader.zip</a></li></ul>'),
            "explain": ("예제 설명", "<p>첫 호출의 답은 3이다.</p>"),
        },
        samples=(("3 1\n1 2 3\n", "3\n"),),
    ),
    "interactive": Page(50109, labels=("interactive",), samples=(("high\n\u3000\nlow\n", "? 5\n\u3000\n? 3\n\u3000\n! 4\n"),)),
    "two steps": Page(50110, labels=("two-steps",), input="<p>첫 줄에 1 또는 2가 주어진다. 1이면 인코딩, 2이면 디코딩이다.</p>"),
    "time accumulated": Page(50111, labels=("time-acc",), time="10 초", time_limits={"Java 8": "20 초", "Python 3": "30 초"}),
    "whole count": Page(50112, labels=("full",), judge_info=("150개 이상의 데이터를 맞아야 한다.",)),
    "score": Page(
        50113,
        labels=("ac", "partial"),
        custom={"scoring": ("점수", "<p>이동한 횟수를 $k$라고 할 때 점수는 $\\lfloor 1000 / k \\rfloor$이다.</p>")},
        judge_info=('70점 이상을 획득해야 <span class="result-ac-text"></span>를 받는다.', "점수가 높은 순으로 순위를 정한다."),
    ),
    "score with attachment": Page(
        50114, labels=("partial",), custom={"attachment": ("첨부", '<p><a href="/problem/download/1">data.zip</a></p>')}
    ),
    "allowed languages": Page(50115, labels=("language-restrict",), allowed_languages=("Java 8", "Java 11", "Java 15", "Kotlin (JVM)")),
    "denied languages": Page(50116, labels=("language-restrict",), denied_languages=("Text", "Golfscript", "아희")),
    "unofficial": Page(50117, labels=("wa", "unofficial"), input="", output="", samples=()),
    "samples not judged": Page(50118, judge_info=("예제는 채점하지 않는다.",)),
    "all judge info": Page(
        50119,
        judge_info=("예제는 채점하지 않는다.", "채점 우선 순위는 3이다.", "재채점을 하지 않는다.", "제출은 30초마다 한 번 할 수 있다."),
    ),
    "never tried": Page(50120, labels=()),
    "multilang without menu": Page(50121, labels=("ac", "multilang"), title="Gap", description="<p>Print the gap between two numbers.</p>"),
}

SECTIONS: Mapping[str, Page] = {
    "limits of the statement": Page(50201, limit="<ul>\n\t<li>1 ≤ N ≤ 100,000</li>\n\t<li>0 ≤ A<sub>i</sub> ≤ 10<sup>9</sup></li>\n</ul>"),
    "hint": Page(50202, hint="<p>7에서 3을 빼면 4이다.</p>"),
    "note": Page(50203, hint="<p>음수가 될 수 없다.</p>", hint_heading="노트"),
    "empty input section": Page(50204, input="", samples=(("", "4\n"),)),
    "empty output section": Page(50205, output=""),
    "hidden texts": Page(50206, hint="<p>숨은 힌트</p>", limit="<p>숨은 제한</p>", hidden=("hint", "limit")),
    "shown but empty": Page(
        50207, title="", description="", input="", output="", shown=("description", "input", "output", "hint"), samples=(("", ""),)
    ),
    "output format": Page(50208, custom={"output_format": ("출력 형식", "<p>점의 수만큼 <code>.</code>을 출력한다.</p>")}),
    "images": Page(
        50209,
        description=(
            '<p><img alt="칸" src="https://upload.acmicpc.net/0f0f0f0f/-/preview/" style="width: 300px; height: 200px;"></p>\n'
            '<p><img src="/upload/images/step.png"><img alt="" src="https://onlinejudgeimages.s3-ap-northeast-1.amazonaws.com/problem/50209/1.png"></p>\n'
            '<p><img src="https://u.acmicpc.net/0e0e/1.png"><img src="https://www.acmicpc.net/upload/1.gif"></p>\n'
            '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="http://pictures.invalid/a.jpg"></p>'
        ),
    ),
    "formulas": Page(
        50210, description="<p>$a_i &lt; b_i$ 인 $i$의 수를 $10^9 + 7$로 나눈 나머지. \\(x^2\\), $$\\sum_{i=1}^{n} i$$, 값은 5$이다.</p>"
    ),
    "tables": Page(
        50211,
        description=(
            '<table class="table table-bordered"><thead><tr><th>칸</th><th>수</th></tr></thead><tbody>'
            '<tr><td rowspan="2">가</td><td>1</td></tr><tr><td>2 | 3</td></tr><tr><td colspan="2">합</td></tr></tbody></table>'
        ),
    ),
    "nested lists": Page(50212, input="<ol>\n<li>첫째<ul><li>하나</li><li>둘<ul><li>깊이</li></ul></li></ul></li>\n<li>둘째</li>\n</ol>"),
    "inline marks": Page(
        50213,
        description=(
            "<p>10<sup>18</sup>보다 작은 A<sub>1</sub>, <strong>굵은</strong> <em>기운</em> <code>a &lt; b &amp;&amp; c</code><br>다음 줄 "
            '<a href="/problem/50001">앞 문제</a>와 <a href="https://example.org/?a=1&amp;b=2">바깥</a>,&nbsp;'
            '<span style="color:red">붉은</span> *별* _밑_ `작` #</p>'
            "<blockquote>따온 말</blockquote><h3>작은 제목</h3><pre>  for i in x:\n    print(i &lt; 2)\n</pre><hr>끝<!-- 비밀 -->"
        ),
    ),
    "no tags, no source": Page(50214, tags=(), source=()),
    "sources": Page(
        50215,
        source=(
            '<a href="/category/1">Contest</a> &gt; <a href="/category/2">우리 대회 2025</a> A번',
            '문제를 만든 사람:&nbsp;<a href="/user/a">a</a>, <a href="/user/b">b</a>',
            '문제의 오타를 찾은 사람:&nbsp;<a href="/user/c">c</a>',
        ),
        related=((50001, "두 수의 차"), (50216, "a < b")),
    ),
    "marks in the title": Page(50216, title='a < b & "c" / d: e?\u00a0f'),
    "tier -1": Page(50217, tier=-1),
    "tier 0": Page(50218, tier=0),
    "tier 28": Page(50219, tier=28),
    "no tier": Page(50220, tier=None),
}

ENGLISH = {
    "problem_lang": "1",
    "title": "Difference",
    "description": "<p>Print the greater number minus the smaller one.</p>\r\n",
    "input": "<p>Two integers. (0 &lt; A, B &lt; 10)</p>\r\n",
    "output": "<p>Their difference.</p>\r\n",
}

JAPANESE = {
    "problem_lang": "2",
    "title": "差",
    "description": "<p>大きい数から小さい数を引いた値を求めよ。</p>",
    "input": "<p>二つの整数。</p>",
}

LANGUAGES: Mapping[str, Page] = {
    "English": Page(50301, labels=("multilang",), languages=(ENGLISH,), original_language=1),
    "Japanese": Page(50302, labels=("multilang",), languages=(JAPANESE,), original_language=2),
    "English and Japanese": Page(50303, labels=("ac", "multilang"), languages=(ENGLISH, JAPANESE)),
    "Polish": Page(
        50304, labels=("multilang",), languages=({"problem_lang": "3", "title": "Różnica", "description": "<p>Wypisz różnicę.</p>"},)
    ),
    "Vietnamese": Page(
        50305, labels=("multilang",), languages=({"problem_lang": "6", "title": "Hiệu số", "description": "<p>In ra hiệu.</p>"},)
    ),
    "English with all parts": Page(
        50306,
        labels=("multilang", "subtask"),
        limit="<p>N ≤ 10</p>",
        old_subtasks=(("서브태스크 1 (100점)", "<p>모두</p>"),),
        sample_explanations={1: "<p>설명</p>"},
        custom={"output_format": ("출력 형식", "<p>한 줄</p>")},
        languages=(
            {
                **ENGLISH,
                "hint": "<p>Subtract.</p>",
                "limit": "<p>N ≤ 10</p>",
                "sample_explain_1": "<p>7 - 3 = 4</p>",
                "subtask1": "<p>All.</p>",
                "custom_output_format": "<p>One line.</p>",
            },
        ),
    ),
}
