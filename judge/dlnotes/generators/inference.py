"""Intervals, tests, power."""

from collections.abc import Mapping
from functools import partial
from math import ceil, sqrt

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Theme, same
from judge.dlnotes.generators.level import Bounds
from judge.dlnotes.generators.questiontable import Drawn, QuestionTable, drafted

CHAPTER = Theme("statistics")


def _cdf(z: float) -> float:
    from statistics import NormalDist

    return NormalDist().cdf(z)


def _size(v: Drawn) -> float:
    return ceil(1.96**2 * v["p"] * (1 - v["p"]) / v["m"] ** 2)


def _pooled(v: Drawn) -> float:
    a, b, n = v["a"], v["b"], v["n"]
    p = (a + b) / (2 * n)
    return (a / n - b / n) / sqrt(p * (1 - p) * 2 / n)


def _chi_square(v: Drawn) -> float:
    a, b, c, d = (v[name] for name in "abcd")
    return (a + b + c + d) * (a * d - b * c) ** 2 / ((a + b) * (c + d) * (a + c) * (b + d))


_TABLES: Mapping[str, QuestionTable] = {
    "mean_interval": QuestionTable(
        Words(
            "표본 {n}개, 표준편차 {s}: 평균의 95 % 신뢰 구간의 반폭은? (1.96 사용)",
            "{n} samples, standard deviation {s}: half-width of the 95 % interval of the mean? (Use 1.96.)",
        ),
        lambda v: 1.96 * v["s"] / sqrt(v["n"]),
        same("1.96*{s}/sqrt({n}) = {answer}"),
        (
            (lambda v: 1.96 * v["s"] / v["n"], Words("n의 제곱근이 아니라 n으로 나눴다.", "It was divided by n, not by its root.")),
            (lambda v: v["s"] / sqrt(v["n"]), Words("1.96을 곱하지 않았다.", "1.96 was forgotten.")),
            (lambda v: 1.96 * v["s"], Words("데이터의 구간이지 평균의 구간이 아니다.", "That is for the data, not for their mean.")),
        ),
        {"n": Bounds(20, 400, 2, 100000, (25, 50, 64, 100, 144, 200, 400)), "s": Bounds(2, 30, 1, 999)},
        skill=Words("평균의 신뢰 구간", "interval of a mean"),
        decimals=2,
    ),
    "share_interval": QuestionTable(
        Words(
            "{n}개 가운데 비율 {p:g}: 95 % 신뢰 구간의 반폭은? (정규 근사, 1.96)",
            "A share of {p:g} in {n}: half-width of the 95 % interval? (Normal approximation, 1.96.)",
        ),
        lambda v: 1.96 * sqrt(v["p"] * (1 - v["p"]) / v["n"]),
        same("1.96*sqrt({p:g}*(1 - {p:g})/{n}) = {answer}"),
        (
            (lambda v: sqrt(v["p"] * (1 - v["p"]) / v["n"]), Words("1.96을 곱하지 않았다.", "1.96 was forgotten.")),
            (
                lambda v: 1.96 * v["p"] * (1 - v["p"]) / sqrt(v["n"]),
                Words("p(1-p)의 제곱근을 빠뜨렸다.", "The root of p(1-p) was forgotten."),
            ),
            (lambda v: 1.96 * sqrt(v["p"] / v["n"]), Words("1 - p를 빠뜨렸다.", "1 - p was forgotten.")),
        ),
        {"n": Bounds(50, 2000, 10, 10**6, (100, 200, 400, 500, 1000, 2000)), "p": Bounds(10, 90, 1, 99, (20, 30, 50, 60, 80, 90))},
        skill=Words("비율의 신뢰 구간", "interval of a share"),
        parts={"p": 100},
    ),
    "z_test": QuestionTable(
        Words("양쪽 z 검정에서 z = {z:g}이다. p값은?", "A two-sided z-test gives z = {z:g}. What is the p-value?"),
        lambda v: 2 * (1 - _cdf(abs(v["z"]))),
        same("2*(1 - Phi(|{z:g}|)) = {answer}"),
        (
            (lambda v: 1 - _cdf(abs(v["z"])), Words("한쪽만 셌다.", "One side only was counted.")),
            (lambda v: _cdf(abs(v["z"])), Words("꼬리가 아니라 나머지다.", "That is the rest, not the tail.")),
            (lambda v: 1 - 2 * (1 - _cdf(abs(v["z"]))), Words("1에서 뺐다.", "It was taken from 1.")),
        ),
        {"z": Bounds(-30, 30, -40, 40)},
        skill=Words("z 검정의 p값", "p-value of a z-test"),
        parts={"z": 10},
        fits=lambda v: abs(v["z"]) >= 0.5,
    ),
    "sample_size": QuestionTable(
        Words(
            "비율을 {p:g}쯤으로 보고 95 % 구간의 반폭을 {m:g} 이하로 하려면 표본이 적어도 몇 개 있어야 하나요? (1.96)",
            "Around a share of {p:g}, how many samples make the half-width of the 95 % interval at most {m:g}? (1.96)",
        ),
        _size,
        Words("1.96**2*{p:g}*(1 - {p:g})/{m:g}**2을 올림 = {answer}", "1.96**2*{p:g}*(1 - {p:g})/{m:g}**2, rounded up = {answer}"),
        (
            (lambda v: ceil(1.96 * v["p"] * (1 - v["p"]) / v["m"] ** 2), Words("1.96을 제곱하지 않았다.", "1.96 was not squared.")),
            (lambda v: ceil(1.96**2 * v["p"] * (1 - v["p"]) / v["m"]), Words("반폭을 제곱하지 않았다.", "The half-width was not squared.")),
            (lambda v: ceil(v["p"] * (1 - v["p"]) / v["m"] ** 2), Words("1.96을 빠뜨렸다.", "1.96 was forgotten.")),
        ),
        {"p": Bounds(10, 90, 1, 99, (10, 20, 30, 50, 70, 90)), "m": Bounds(1, 8, 1, 30)},
        skill=Words("필요한 표본의 크기", "sample size"),
        parts={"p": 100, "m": 100},
        decimals=0,
    ),
    "power_of_test": QuestionTable(
        Words(
            "한쪽 z 검정(유의 수준 0.05, 기준 1.645)에서 참 효과는 표준오차의 {d:g}배다. 검정력은?",
            "A one-sided z-test at 0.05 (critical value 1.645); the true effect is {d:g} standard errors. What is the power?",
        ),
        lambda v: 1 - _cdf(1.645 - v["d"]),
        same("1 - Phi(1.645 - {d:g}) = {answer}"),
        (
            (lambda v: _cdf(1.645 - v["d"]), Words("그것은 2종 오류의 확률이다.", "That is the probability of a type II error.")),
            (lambda v: 1 - _cdf(1.96 - v["d"]), Words("양쪽 검정의 기준을 썼다.", "The critical value of a two-sided test was taken.")),
            (lambda v: 0.05, Words("그것은 유의 수준이다.", "That is the level.")),
        ),
        {"d": Bounds(5, 40, 1, 60)},
        skill=Words("검정력", "power"),
        parts={"d": 10},
    ),
    "pooled_share": QuestionTable(
        Words(
            "A는 {n}명 가운데 {a}명, B는 {n}명 가운데 {b}명이 샀다. 합동 비율을 쓴 z 통계량(A - B)은?",
            "{a} of {n} bought in A, {b} of {n} in B. What is the z statistic, A - B, with the pooled share?",
        ),
        _pooled,
        same("p = ({a} + {b})/(2*{n}), z = ({a} - {b})/{n} / sqrt(p*(1 - p)*2/{n}) = {answer}"),
        (
            (lambda v: -_pooled(v), Words("B에서 A를 뺐다.", "A was taken from B.")),
            (
                lambda v: _pooled(v) * sqrt(2),
                Words("표준오차에 두 표본의 몫을 더하지 않았다.", "The error of both samples was not added up."),
            ),
            (lambda v: (v["a"] - v["b"]) / v["n"], Words("그것은 비율의 차다.", "That is the difference of shares.")),
        ),
        {"n": Bounds(200, 2000, 20, 10**6, (200, 400, 500, 1000, 2000)), "a": Bounds(20, 180, 1, 10**5), "b": Bounds(20, 180, 1, 10**5)},
        skill=Words("두 비율의 검정", "test of two shares"),
        decimals=2,
        signed=True,
        fits=lambda v: max(v["a"], v["b"]) < v["n"] and v["a"] != v["b"],
    ),
    "chi_square": QuestionTable(
        Words(
            "표 [[{a}, {b}], [{c}, {d}]]의 카이제곱 통계량은? (보정 없음)",
            "What is the chi-square statistic of the table [[{a}, {b}], [{c}, {d}]]? (No correction.)",
        ),
        _chi_square,
        Words("n(ad - bc)**2 / (행 합과 열 합의 곱) = {answer}", "n(ad - bc)**2 / (product of the sums of rows and columns) = {answer}"),
        (
            (lambda v: sqrt(_chi_square(v)), Words("제곱하지 않았다.", "It was not squared.")),
            (lambda v: _chi_square(v) / (v["a"] + v["b"] + v["c"] + v["d"]), Words("n을 곱하지 않았다.", "n was forgotten.")),
            (lambda v: 2 * _chi_square(v), Words("두 번 셌다.", "It was counted twice.")),
        ),
        {name: Bounds(5, 60, 1, 9999) for name in "abcd"},
        skill=Words("카이제곱 통계량", "chi-square statistic"),
        decimals=2,
        fits=lambda v: v["a"] * v["d"] != v["b"] * v["c"],
    ),
    "t_statistic": QuestionTable(
        Words(
            "표본 {n}개의 평균 {x}, 표준편차 {s}이다. 모평균 {m}에 대한 t 통계량은?",
            "{n} samples have mean {x}, standard deviation {s}. What is the t statistic against a mean of {m}?",
        ),
        lambda v: (v["x"] - v["m"]) / (v["s"] / sqrt(v["n"])),
        same("({x} - {m}) / ({s}/sqrt({n})) = {answer}"),
        (
            (
                lambda v: (v["x"] - v["m"]) / v["s"],
                Words("표준오차가 아니라 표준편차로 나눴다.", "It was divided by the deviation, not by the standard error."),
            ),
            (
                lambda v: (v["m"] - v["x"]) / (v["s"] / sqrt(v["n"])),
                Words("모평균에서 표본 평균을 뺐다.", "The sample mean was taken from the other."),
            ),
            (lambda v: (v["x"] - v["m"]) * v["n"] / v["s"], Words("n의 제곱근을 쓰지 않았다.", "The root of n was not taken.")),
        ),
        {
            "n": Bounds(9, 100, 2, 10**5, (9, 16, 25, 36, 49, 64, 100)),
            "x": Bounds(40, 60, -999, 999),
            "m": Bounds(40, 60, -999, 999),
            "s": Bounds(3, 20, 1, 999),
        },
        skill=Words("t 통계량", "t statistic"),
        decimals=2,
        signed=True,
        fits=lambda v: v["x"] != v["m"],
    ),
}

INFERENCE: tuple[QuestionGenerator, ...] = tuple(
    CHAPTER.generator(name, partial(drafted, table), table.bounds, table.skill) for name, table in _TABLES.items()
)
