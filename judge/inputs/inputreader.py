"""Reading an input as its spec says: a Visitor that refuses what is wrong, with its line, what was expected there and what was found."""

import re
from collections.abc import Callable, Mapping, Sequence

from judge.errors import InputError
from judge.inputs.columns import problem_of_array, problem_of_rows
from judge.inputs.expressions import Value
from judge.inputs.inputspec import Variable
from judge.inputs.once import OnceCounter
from judge.inputs.refusalwords import alphabet_words, place_words, rule_words
from judge.inputs.visitor import ArrayRange, Rows, ValueRange, is_joint
from judge.inputs.wordsets import WordSets
from judge.messages import N_

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.([0-9]+))?")
_TOKEN = re.compile(r"[^ \r\n]*")
_COLUMN = re.compile(r"(?:-?(?:0|[1-9][0-9]{0,57})\n)*")

#: characters of a line that the quick way reads
_MOST_LINE = 60

#: of what was found, so many characters are shown
_MOST_SHOWN = 30


class InputReader:
    """A Visitor that reads. The last newline may be missing."""

    def __init__(self, text: str) -> None:
        self._text = text if text.endswith("\n") or not text else text + "\n"
        self._at = 0
        self._once = OnceCounter()
        self._words = WordSets()

    def whole(self, variable: Variable, bounds: ValueRange) -> int:
        found = _WHOLE.match(self._text, self._at)
        token = self._token()
        # 007 and 1.5 begin with a number, and are none; what is glued to a number is not its part
        if found is None or (found.end() < len(self._text) and self._text[found.end()].isdigit()):
            raise self._wrong_number(variable, bounds, token)
        if not _is_within(bounds, found.group()):
            raise self._wrong_number(variable, bounds, token)
        self._at = found.end()
        return int(found.group())

    def decimal(self, variable: Variable, bounds: ValueRange, digits: int) -> int:
        found = _DECIMAL.match(self._text, self._at)
        fraction = (found.group(1) or "") if found else ""
        if found is None or len(fraction) > digits or len(found.group()) > 60:
            raise self._wrong(N_("expected {name} with at most {digits} decimals, found {found}"), name=variable.name, digits=digits)
        whole = found.group().partition(".")[0]
        units = int(whole + fraction.ljust(digits, "0"))
        if not _contains(bounds, units):
            raise self._wrong(
                N_("expected {name} from {low} to {high}, found {found}"), name=variable.name,
                low=f"{bounds.low / 10**digits:g}", high=f"{bounds.high / 10**digits:g}",
            )  # fmt: skip
        self._at = found.end()
        return units

    def text(self, variable: Variable, alphabet: str, lengths: tuple[int, int], pins: Mapping[int, str]) -> str:
        least, most = lengths
        letters = set(alphabet).union(*pins.values())
        end = self._at
        while end < len(self._text) and end - self._at < most and self._text[end] in letters:
            end += 1
        word = self._text[self._at : end]
        following = self._text[end : end + 1]
        if len(word) < least or (following in letters and following not in (" ", "")) or not (word or following in ("", " ", "\n")):
            raise self._wrong(
                N_("expected {name}: {least} to {most} characters of {alphabet}, found {found}"), name=variable.name,
                least=least, most=most, alphabet=alphabet_words(alphabet),
            )  # fmt: skip
        for place, char in enumerate(word if pins else ()):
            if char not in (pins.get(place) or alphabet):
                raise self._wrong_letter(variable, place, pins.get(place) or alphabet)
        problem = self._words.problem(variable, word)
        if problem is not None:
            raise self._error(problem.template, **problem.values)
        self._at = end
        self._once.see(variable, word)
        return word

    def one_of(self, variable: Variable, words: tuple[str, ...]) -> str:
        for word in sorted(words, key=len, reverse=True):
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return word
        raise self._wrong(N_("expected {name}, one of {words}, found {found}"), name=variable.name, words=", ".join(words))

    def array(self, variable: Variable, count: int, first: int, bounds: ArrayRange) -> None:
        start = self._at
        values: list[int] = []
        for number in range(count):
            if number:
                self.blank()
            here = bounds.pins.get(number, bounds.all)
            if variable.are_parents:
                here = ValueRange(here.low, min(here.high, first + number - 1))
            values.append(self.whole(variable, here))
        if is_joint(variable):
            problem = problem_of_array(variable, values, bounds.all.low)
            if problem is not None:
                self._at = start
                raise self._error(problem.template, **problem.values)

    def column(self, variable: Variable, count: int, bounds: ValueRange) -> None:
        end = self._at
        pattern_end = _COLUMN.match(self._text, self._at, self._at + count * _MOST_LINE)
        if pattern_end is not None:  # the quick way for millions of lines
            lines = self._text[self._at : pattern_end.end()].split("\n", count)
            if len(lines) > count:
                numbers = list(map(int, lines[:count])) if max(map(len, lines[:count]), default=0) < _MOST_LINE else []
                if len(numbers) == count and (not count or (bounds.low <= min(numbers) and max(numbers) <= bounds.high)):
                    self._at = end + sum(map(len, lines[:count])) + count
                    return
        for _ in range(count):
            self.whole(variable, bounds)
            self.newline()

    def table(self, *_: object) -> bool:
        return False

    def begin_words(self, variable: Variable) -> None:
        self._words.begin(variable)

    def scatter(self, variable: Variable, rows: int, width: int) -> Mapping[tuple[int, int], str]:
        self._once.begin(variable)
        return {}

    def gather(self, variable: Variable) -> None:
        problem = self._once.problem(variable)
        if problem is not None:
            raise self._error(problem.template, **problem.values)

    def literal(self, text: str) -> None:
        if not self._text.startswith(text, self._at):
            raise self._wrong(N_("expected {text}, found {found}"), text=text)
        self._at += len(text)

    def blank(self) -> None:
        if self._text[self._at : self._at + 1] != " ":
            raise self._wrong(N_("expected one blank and another value, found {found}"))
        self._at += 1

    def newline(self) -> None:
        if self._text[self._at : self._at + 1] != "\n":
            raise self._wrong(N_("expected the end of the line, found {found}"))
        self._at += 1

    def gap(self, is_optional: bool) -> None:
        if is_optional and self._text[self._at : self._at + 1] != "\n":
            return
        if self._text[self._at : self._at + 1] != "\n":
            raise self._wrong(N_("expected an empty line, found {found}"))
        self._at += 1

    def choose(self, ways: Sequence[Callable[[], None]]) -> None:
        start, farthest, error = self._at, -1, None
        for way in ways:
            self._at = start
            try:
                return way()
            except InputError as refused:
                if self._at > farthest:
                    farthest, error = self._at, refused
        assert error is not None
        raise error

    def repeat(self, count: int, once: Callable[[int], None]) -> None:
        for number in range(count):
            once(number)

    def repeat_until(self, least: int, most: int, sentinel: str | None, once: Callable[[int], None]) -> None:
        number = 0
        while not self._is_over(sentinel):
            if number == most:
                raise self._wrong(N_("expected the end after {most} of these lines, found {found}"), most=most)
            once(number)
            number += 1
        if number < least:
            raise self._wrong(N_("expected at least {least} of these lines, found {count}"), least=least, count=number)
        if sentinel is not None:
            self.literal(sentinel)
            self.newline()

    def plan(self, rows: Rows, variables: Mapping[str, Variable]) -> Mapping[str, Sequence[int]]:
        return {}

    def put(self, variable: Variable, value: int, bounds: ValueRange, digits: int) -> int:
        raise AssertionError

    def finish(self, rows: Rows, variables: Mapping[str, Variable], columns: Mapping[str, Sequence[int]]) -> None:
        problem = problem_of_rows(rows, variables, columns)
        if problem is not None:
            raise self._error(problem.template, **problem.values)

    def total(self, variable: Variable, total: Value, most: Value) -> None:
        if total > most:
            raise self._error(N_("the sum of {name} is {total}, more than {most}"), name=variable.name, total=total, most=most)

    def end(self) -> None:
        """Refuse anything that is left."""
        if self._at < len(self._text):
            raise self._wrong(N_("expected the end of the input, found {found}"))

    def _is_over(self, sentinel: str | None) -> bool:
        if sentinel is None:
            return self._at >= len(self._text)
        return self._text.startswith(sentinel + "\n", self._at)

    def _token(self) -> str:
        found = _TOKEN.match(self._text, self._at)
        return found.group() if found else ""

    def _wrong_letter(self, variable: Variable, place: int, alphabet: str) -> InputError:
        return self._wrong(
            N_("expected {name} with one of {alphabet} as character {place}, found {found}"), name=variable.name,
            alphabet=alphabet_words(alphabet), place=place + 1,
        )  # fmt: skip

    def _wrong_number(self, variable: Variable, bounds: ValueRange, token: str) -> InputError:
        if bounds.low > bounds.high:
            return self._wrong(N_("no value of {name} fits here, found {found}"), name=variable.name)
        if variable.relations and _WHOLE.fullmatch(token) and bounds.low <= int(token[:60]) <= bounds.high:
            rules = ", ".join(rule_words(variable))
            return self._wrong(N_("expected {name} with {rules}, found {found}"), name=variable.name, rules=rules)
        return self._wrong(N_("expected {name} from {low} to {high}, found {found}"), name=variable.name, low=bounds.low, high=bounds.high)

    def _wrong(self, template: str, **values: object) -> InputError:
        if self._at >= len(self._text):
            found = N_("the end of the input")
        else:
            token = self._token()
            found = token[:_MOST_SHOWN] + "..." * (len(token) > _MOST_SHOWN) if token else place_words(self._text[self._at])
        return self._error(template, found=found, **values)

    def _error(self, template: str, **values: object) -> InputError:
        line = self._text.count("\n", 0, min(self._at, len(self._text))) + 1
        return InputError(template, line=line, **values)


def _contains(bounds: ValueRange, value: int) -> bool:
    return bounds.low <= value <= bounds.high and (bounds.is_legal is None or bounds.is_legal(value))


def _is_within(bounds: ValueRange, digits: str) -> bool:
    return digits != "-0" and len(digits) < 60 and _contains(bounds, int(digits))
