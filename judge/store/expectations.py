"""What a package says of its submissions: what the cases of each must be.

    submissions/<folder>/           the folder's name: accepted, wrong_answer ...
    submissions/submissions.yaml    rules for submissions and groups of cases, by patterns; the name of a folder replaces its rule
    @EXPECTED_RESULTS@: CORRECT     in a source, as DOMjudge has it, in place of the folder's name
    @EXPECTED_SCORE@: 30            the points that it gets; a verdict there is the same as above

The package format knows the verdicts AC, WA, TLE and RTE: what else there is here counts as one of them.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

from judge.errors import PackageError
from judge.handwritten import MAPPING, Section
from judge.messages import N_
from judge.model import Verdict
from judge.store.yamlfile import load_yaml

AC, PE, WA, TLE = Verdict.AC, Verdict.PE, Verdict.WA, Verdict.TLE
MLE, OLE, RTE, CE = Verdict.MLE, Verdict.OLE, Verdict.RTE, Verdict.CE
_Verdicts = frozenset[Verdict]

#: the format's verdicts, and what of ours is one of them; too much output may be any failure there
_FORMAT: Mapping[str, _Verdicts] = {
    "AC": frozenset((AC,)), "WA": frozenset((WA, PE, OLE)), "TLE": frozenset((TLE, OLE)), "RTE": frozenset((RTE, MLE, OLE)),
}  # fmt: skip
_ANY: _Verdicts = frozenset().union(*_FORMAT.values())
_ALL: _Verdicts = frozenset(set(Verdict) - {Verdict.JE})

#: what `lower` does not permit, and `upper` requires
_TOO_SLOW: _Verdicts = frozenset((TLE,))

#: what a source may be tagged with, as DOMjudge writes it and as it was written before
_TAGS: Mapping[str, _Verdicts] = {
    "CORRECT": _FORMAT["AC"], "ACCEPTED": _FORMAT["AC"], "WRONG-ANSWER": _FORMAT["WA"], "NO-OUTPUT": _FORMAT["WA"],
    "TIMELIMIT": _FORMAT["TLE"], "TIME-LIMIT": _FORMAT["TLE"], "TIME-LIMIT-EXCEEDED": _FORMAT["TLE"], "RUN-ERROR": _FORMAT["RTE"],
    "RUN-TIME-ERROR": _FORMAT["RTE"], "MEMORY-LIMIT": frozenset((MLE, RTE)), "OUTPUT-LIMIT": frozenset((OLE, WA)),
    "COMPILER-ERROR": frozenset((CE,)), "COMPILE-ERROR": frozenset((CE,)),
}  # fmt: skip

_TAG = re.compile(rb"@EXPECTED_(?:RESULTS|SCORE)@:[ \t]*([^\r\n]*)")
_POINTS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
#: bytes at the beginning of a file in which a tag is looked for
_MOST_TAG_BYTES = 1 << 20

_TIMED = "use_for_time_limit"
_RULE_KEYS = ("permitted", "required", "message", "score", _TIMED)
#: the file of rules
RULES_FILE = "submissions.yaml"

#: what may be said of submissions, beside rules for some of the cases
SUBMISSION_KEYS = (*_RULE_KEYS, "language", "entrypoint", "authors", "model_solution")


class SubmissionRule(NamedTuple):
    """What the cases that a pattern fits must be: all of them `permitted`, one of them `required`, one with `message`."""

    permitted: _Verdicts = _ALL
    required: _Verdicts = _ALL
    message: str = ""
    #: a pattern of cases, below data/; empty for all
    cases: str = ""
    #: whether it has a say in the time limit, where that is measured
    is_timed: bool = True

    @property
    def is_within_limit(self) -> bool:
        """Whether none of its cases may take longer than the time limit, which follows from them."""
        return self.is_timed and Verdict.TLE not in self.permitted

    def fits(self, case: str) -> bool:
        """Whether a case, or a folder that it is in, is meant."""
        return not self.cases or fits(self.cases, case)


class ScoreRule(NamedTuple):
    """Points that must be got, from and to: by the groups that a pattern fits, below data/; empty for the whole."""

    least: float
    most: float
    groups: str = ""


class Expectation(NamedTuple):
    """All that is said of one submission; `trouble` where that cannot be told."""

    rules: tuple[SubmissionRule, ...] = ()
    #: the language by the package format's word, and the file that is started; empty where nothing is said
    language: str = ""
    entry_point: str = ""
    trouble: PackageError | None = None
    scores: tuple[ScoreRule, ...] = ()


#: a folder's rule
_FOLDERS: Mapping[str, SubmissionRule] = {
    "accepted": SubmissionRule(_FORMAT["AC"]),
    "wrong_answer": SubmissionRule(frozenset((AC, *_FORMAT["WA"])), _FORMAT["WA"]),
    "presentation_error": SubmissionRule(frozenset((AC, PE)), frozenset((PE,))),
    "time_limit_exceeded": SubmissionRule(frozenset((AC, *_FORMAT["TLE"])), _FORMAT["TLE"]),
    "memory_limit_exceeded": SubmissionRule(frozenset((AC, MLE)), frozenset((MLE,))),
    "output_limit_exceeded": SubmissionRule(frozenset((AC, OLE)), frozenset((OLE,))),
    "output_limit": SubmissionRule(frozenset((AC, OLE)), frozenset((OLE,))),
    "no_output": SubmissionRule(frozenset((AC, *_FORMAT["WA"])), _FORMAT["WA"]),
    "run_time_error": SubmissionRule(frozenset((AC, *_FORMAT["RTE"])), _FORMAT["RTE"]),
    "compile_error": SubmissionRule(frozenset((CE,))),
    "compiler_error": SubmissionRule(frozenset((CE,))),
    "partially_accepted": SubmissionRule(_ALL, frozenset((Verdict.PA,))),
    "brute_force": SubmissionRule(frozenset((AC, *_FORMAT["RTE"], *_FORMAT["TLE"]))),
    "rejected": SubmissionRule(_ALL, _ALL - {AC}),
}

#: what legacy packages have otherwise: what is too slow may be wrong, too, and what crashes may be anything before
_LEGACY: Mapping[str, SubmissionRule] = {
    "time_limit_exceeded": SubmissionRule(frozenset((AC, *_FORMAT["WA"], *_FORMAT["TLE"])), _FORMAT["TLE"]),
    "run_time_error": SubmissionRule(_ANY, _FORMAT["RTE"]),
}


def load_expectation(package: Path, submission: Path) -> Expectation:
    """What is said of the submission at `submission`; nothing known of its folder is a `trouble`."""
    name = submission.relative_to(package / "submissions").as_posix()
    folder = name.partition("/")[0]
    tagged, scores = _tagged(submission)
    if tagged is not None:
        return tagged._replace(scores=scores)
    try:
        said = load_yaml(package / "submissions" / RULES_FILE, None)
        expected = _expectation(said, name, _folder_rule(package, folder))
        return expected._replace(scores=(*expected.scores, *scores))
    except PackageError as error:
        return Expectation(trouble=error)


def _folder_rule(package: Path, folder: str) -> SubmissionRule | None:
    plain = folder.replace("-", "_")
    is_legacy = load_yaml(package / "problem.yaml", None).text("problem_format_version", "legacy").startswith("legacy")
    return (_LEGACY.get(plain) if is_legacy else None) or _FOLDERS.get(plain)


def _expectation(said: Section, name: str, default: SubmissionRule | None) -> Expectation:
    folder = name.partition("/")[0]
    rules: list[SubmissionRule] = []
    language = entry_point = ""
    scores: list[ScoreRule] = []
    for pattern in said:
        if pattern != folder and not fits(pattern, name):
            continue
        section = said.section(pattern)
        base = default if pattern == folder and default else SubmissionRule()
        if any(key in section for key in _RULE_KEYS) or pattern == folder:
            rules.append(_rule(section, base))
        for inner in section:
            if section.nodes[inner].kind != MAPPING and inner not in SUBMISSION_KEYS:
                raise section.wrong(inner, "unknown key {key}: known are {known}", known=", ".join(SUBMISSION_KEYS))
            if inner not in SUBMISSION_KEYS:
                rules.append(_rule(section.section(inner), SubmissionRule(cases=inner)))
                if "score" in section.section(inner):
                    scores.append(_score(section.section(inner), inner))
        language = section.text("language", language)
        entry_point = section.text("entrypoint", entry_point)
        if "score" in section:
            scores.append(_score(section, ""))
    if default is not None and folder not in said:
        rules.insert(0, default)
    if not rules:
        template = N_("nothing says which verdict the submissions of this folder should have: {folder}")
        return Expectation(trouble=PackageError(template, where=said.path, folder=folder))
    return Expectation(tuple(rules), language, entry_point, scores=tuple(scores))


def _rule(section: Section, base: SubmissionRule) -> SubmissionRule:
    permitted = _verdicts(section, "permitted") if "permitted" in section else base.permitted
    required = _verdicts(section, "required") if "required" in section else base.required
    timed = section.value(_TIMED) if _TIMED in section else True
    if timed not in (True, False, "lower", "upper"):
        raise section.wrong(_TIMED, N_("{key} must be true, false, lower or upper"))
    if timed == "lower":
        permitted -= _TOO_SLOW
    elif timed == "upper":
        required &= _TOO_SLOW
    message = section.text("message", base.message)
    return base._replace(permitted=permitted, required=required, message=message, is_timed=timed is not False)


def _score(section: Section, groups: str) -> ScoreRule:
    said = section.value("score")
    bounds = said if isinstance(said, list) else [said, said]
    if len(bounds) != 2 or not all(isinstance(one, int | float) for one in bounds):
        raise section.wrong("score", "{key} must be a number, or a list of two")
    return ScoreRule(float(bounds[0]), float(bounds[1]), groups)


def _verdicts(section: Section, key: str) -> _Verdicts:
    words = section.texts(key)
    for word in words:
        if word not in _FORMAT:
            raise section.wrong(key, "unknown verdict {word}: known are {known}", word=word, known=", ".join(_FORMAT))
    return frozenset().union(*(_FORMAT[word] for word in words))


def _tagged(submission: Path) -> tuple[Expectation | None, tuple[ScoreRule, ...]]:
    """What the first tag with verdicts in its files says, None where there is none; and the points of the others."""
    expected: Expectation | None = None
    scores: list[ScoreRule] = []
    for path in sorted(submission.rglob("*")) if submission.is_dir() else [submission]:
        if not path.is_file():
            continue
        with path.open("rb") as file:
            words = [found.decode("utf-8", "replace").strip() for found in _TAG.findall(file.read(_MOST_TAG_BYTES))]
        points = [float(word) for word in words if _POINTS.fullmatch(word)]
        scores += [ScoreRule(point, point) for point in points]
        verdicts = next((word for word in words if not _POINTS.fullmatch(word)), None)
        if expected is None and verdicts is not None:
            expected = _of_tag(verdicts, path)
    return expected, tuple(scores)


def _of_tag(words: str, path: Path) -> Expectation:
    names = re.findall(r"[A-Z]+(?:[-_][A-Z]+)*", words.upper())
    known = [_TAGS.get(name.replace("_", "-")) for name in names]
    if not known or None in known:
        return Expectation(trouble=PackageError(N_("unknown expected result: {words}"), where=path, words=words.strip()[:80]))
    required: _Verdicts = frozenset().union(*(verdicts for verdicts in known if verdicts))
    return Expectation((SubmissionRule(required | {AC} if required != _FORMAT["AC"] else required, required),))


@cache
def fits(pattern: str, path: str) -> bool:
    """Whether a pattern of the format fits a path or a folder that it is in: `*` within a name, `{a,b}` for alternatives."""
    parts = path.split("/")
    above = ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]
    return any(re.fullmatch(_expression(one), place) for one in _expanded(pattern) for place in above)


def _expression(pattern: str) -> str:
    return "".join("[^/]*" if part == "*" else re.escape(part) for part in re.split(r"(\*)", pattern))


def _expanded(pattern: str) -> Iterator[str]:
    parts = re.split(r"\{([^{}]*)\}", pattern)
    choices = [[part] if number % 2 == 0 else [word.strip() for word in part.split(",")] for number, part in enumerate(parts)]
    yield from map("".join, product(*choices))
