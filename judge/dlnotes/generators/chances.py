"""Chances: Bayes, distributions, expected values."""

from collections.abc import Mapping
from functools import partial
from math import comb, exp, factorial

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Theme, same
from judge.dlnotes.generators.level import Bounds
from judge.dlnotes.generators.questiontable import Drawn, QuestionTable, drafted

CHAPTER = Theme("statistics")


def _bayes(v: Drawn) -> float:
    return v["p"] * v["s"] / (v["p"] * v["s"] + (1 - v["p"]) * (1 - v["c"]))


def _binomial(v: Drawn) -> float:
    return float(comb(int(v["n"]), int(v["k"])) * v["p"] ** v["k"] * (1 - v["p"]) ** (v["n"] - v["k"]))


def _poisson(v: Drawn) -> float:
    return float(exp(-v["r"]) * v["r"] ** v["k"] / factorial(int(v["k"])))


_TABLES: Mapping[str, QuestionTable] = {
    "bayes_rule": QuestionTable(
        Words(
            "병의 비율 {p:g}, 검사의 민감도 {s:g}, 특이도 {c:g}이다. 양성이 나온 사람이 실제로 병에 걸렸을 확률은?",
            "A share of {p:g} is ill; a test has sensitivity {s:g} and specificity {c:g}. How probable is illness after a positive test?",
        ),
        _bayes,
        same("{p:g}*{s:g} / ({p:g}*{s:g} + (1 - {p:g})*(1 - {c:g})) = {answer}"),
        (
            (
                lambda v: v["s"],
                Words("그것은 민감도다: 조건이 뒤바뀌었다.", "That is the sensitivity: the condition is the other way round."),
            ),
            (lambda v: v["p"] * v["s"], Words("양성인 사람의 비율로 나누지 않았다.", "It was not divided by the share of positives.")),
            (lambda v: v["p"], Words("그것은 검사하기 전의 확률이다.", "That is the probability before the test.")),
        ),
        {
            "p": Bounds(1, 20, 1, 90, (1, 2, 5, 10, 20)),
            "s": Bounds(70, 99, 1, 99, (80, 90, 95, 99)),
            "c": Bounds(70, 99, 1, 99, (80, 90, 95, 99)),
        },
        skill=Words("베이즈 정리", "Bayes' rule"),
        parts={"p": 100, "s": 100, "c": 100},
    ),
    "binomial_chance": QuestionTable(
        Words(
            "확률 {p:g}인 일을 {n}번 한다. 꼭 {k}번 일어날 확률은?",
            "An event of probability {p:g} is tried {n} times. What is the probability of exactly {k}?",
        ),
        _binomial,
        same("C({n}, {k}) * {p:g}**{k} * (1 - {p:g})**({n} - {k}) = {answer}"),
        (
            (
                lambda v: v["p"] ** v["k"] * (1 - v["p"]) ** (v["n"] - v["k"]),
                Words("순서의 수 C(n, k)를 빠뜨렸다.", "The number of orders, C(n, k), was forgotten."),
            ),
            (lambda v: v["p"] ** v["k"], Words("일어나지 않은 번을 빠뜨렸다.", "The tries without it were forgotten.")),
            (
                lambda v: comb(int(v["n"]), int(v["k"])) * v["p"] ** v["k"],
                Words("일어나지 않을 확률을 곱하지 않았다.", "The probability of not happening was forgotten."),
            ),
            (lambda v: v["k"] / v["n"], Words("그것은 비율이다.", "That is a share.")),
        ),
        {"n": Bounds(4, 12, 2, 60), "k": Bounds(1, 6, 0, 60), "p": Bounds(10, 90, 1, 99, (10, 20, 25, 30, 50, 60))},
        skill=Words("이항 분포", "the binomial distribution"),
        parts={"p": 100},
        fits=lambda v: v["k"] < v["n"],
    ),
    "poisson_chance": QuestionTable(
        Words(
            "평균 {r:g}번인 푸아송 사건이 꼭 {k}번 일어날 확률은?",
            "Poisson events with mean {r:g}: what is the probability of exactly {k}?",
        ),
        _poisson,
        same("e**(-{r:g}) * {r:g}**{k} / {k}! = {answer}"),
        (
            (lambda v: exp(-v["r"]) * v["r"] ** v["k"], Words("k!로 나누지 않았다.", "It was not divided by k!.")),
            (lambda v: v["r"] ** v["k"] / factorial(int(v["k"])), Words("e**(-r)을 빠뜨렸다.", "e**(-r) was forgotten.")),
            (lambda v: exp(-v["r"]), Words("그것은 한 번도 없을 확률이다.", "That is the probability of none.")),
        ),
        {"r": Bounds(5, 60, 1, 200, (10, 15, 20, 25, 30, 40, 50)), "k": Bounds(2, 6, 1, 30)},
        skill=Words("푸아송 분포", "the Poisson distribution"),
        parts={"r": 10},
    ),
    "expected_value": QuestionTable(
        Words(
            "확률 {p:g}로 {w}점을 얻고 아니면 {l}점을 잃는다. 한 번의 기댓값은?",
            "{w} points are won with probability {p:g}, else {l} are lost. What is the expected value?",
        ),
        lambda v: v["p"] * v["w"] - (1 - v["p"]) * v["l"],
        same("{p:g}*{w} - (1 - {p:g})*{l} = {answer}"),
        (
            (lambda v: v["p"] * v["w"], Words("잃는 쪽을 빠뜨렸다.", "The loss was forgotten.")),
            (lambda v: v["p"] * v["w"] - v["l"], Words("잃을 확률을 곱하지 않았다.", "The loss was not multiplied by its probability.")),
            (lambda v: v["p"] * v["w"] + (1 - v["p"]) * v["l"], Words("잃는 것은 뺀다.", "What is lost is taken off.")),
        ),
        {"p": Bounds(5, 95, 1, 99, (10, 20, 25, 30, 40, 50, 60, 75)), "w": Bounds(2, 50, 1, 9999), "l": Bounds(1, 20, 1, 9999)},
        skill=Words("기댓값", "expected value"),
        parts={"p": 100},
        decimals=2,
        signed=True,
    ),
}

CHANCES: tuple[QuestionGenerator, ...] = tuple(
    CHAPTER.generator(name, partial(drafted, table), table.bounds, table.skill) for name, table in _TABLES.items()
)
