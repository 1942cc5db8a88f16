"""What statements say of many values together: permutations, distinct and sorted ones, trees and graphs. Kept where samples agree."""

import re
from collections.abc import Sequence

from judge.drafting.drafttrial import DraftTrial
from judge.drafting.layoutnodes import LayoutNode, RepeatNode, RowNode, count_text
from judge.drafting.naming import NamedLayout, slots_of
from judge.drafting.roles import named_by, roles_of

_CONNECTED = re.compile(
    r"연결 그래프|연결된 그래프|모든 (?:정점|노드|도시|쌍|두)[^.]{0,30}(?:연결|갈 수|이동|경로)"
    r"|(?:임의의|어떤|어느) 두[^.]{0,30}(?:경로|갈 수|연결|이동)"
    r"|임의의[^.]{0,10}에서 (?:다른 )?임의의[^.]{0,40}(?:이동|갈 수|도달|경로)"
    r"|(?:항상|언제나|반드시)[^.]{0,16}(?:갈 수 있|이동할 수 있|도달할 수 있|경로가 (?:있|존재))"
    r"|모든 [^.]{0,20}(?:가는|오가는|갈 수 있는) (?:방법|길|경로)[이가]? (?:항상 |반드시 )?(?:있|존재)"
    r"|(?:every|all|any)[^.]{0,30} can be reached from (?:every|all|any|each) other"
    r"|어느[^.]{0,30}모든[^.]{0,30}갈 수|모두 연결|그래프는? (?:모두 )?연결"
    r"|(?<!not )(?<!dis)\bconnected\b|reach(?:ed|able)? from (?:any|every)|between (?:any|every) (?:two|pair)", re.IGNORECASE,
)  # fmt: skip
_SIMPLE = re.compile(
    r"단순 그래프|(?:최대|많아야) (?:한|하나|1)\S*\s*(?:개의)? (?:간선|도로|길)"
    r"|(?:간선|도로|길)[은는이]? (?:최대|많아야) (?:한|하나|1)|같은 간선[^.]{0,20}(?:없|않)|중복된? 간선[^.]{0,10}없|simple graph"
    r"|(?:같은|동일한) [^.]{0,14}(?:여러 개|여러 번|두 번 이상|두 개 이상|중복)[^.]{0,12}(?:없|않)"
    r"|같은 쌍[^.]{0,12}(?:두 번|여러 번|한 번만)[^.]{0,12}"
    r"|\bno pair (?:comes|appears|is (?:given|listed|repeated)) (?:twice|more than once)"
    r"|많아야 (?:한|하나|1)|\bsimple\b|no (?:multiple|multi|duplicate) edges"
    r"|no two \w+ (?:connect|join|link) the same"
    r"|(?:at most|more than) one (?:edge|road|bridge|tunnel|track|pipe|line|path)",
    re.IGNORECASE,
)  # fmt: skip
_DISTINCT = re.compile(
    r"서로 다[른릅르]|모두 다[른릅르]|중복(?:되지|이 없|되는[^.]{0,12}없|된[^.]{0,12}없)|같은 (?:수|정수|값|번호|이름)[^.]{0,20}(?:없|않)"
    r"|같은 [가-힣A-Za-z]{1,9}[을를]? ?(?:여러|두|2) ?[장개권번][^.]{0,16}(?:없|않)"
    r"|같은 (?:단어|문자열)[^.]{0,20}(?:없|않)|같은 [가-힣]+[이가] (?:두|여러) 번[^.]{0,12}(?:없|않)"
    r"|두 [^.]{0,12}[가이] 같은 경우[는가]? 없|[가-힣][가이] 같은 [가-힣]+[은는이가] (?:2 ?개|두 개|둘) 이상[^.]{0,12}(?:없|않)"
    r"|고유[한의]? ?(?:한 )?(?:번호|값|수|이름|정수|아이디)|none comes twice|distinct|different|unique|no two",
    re.IGNORECASE,
)
_NOT_DISTINCT = re.compile(
    r"같을 수|중복될 수|여러 번 (?:나|주어)(?![^.]{0,12}없)"
    r"|not (?:necessarily )?(?:distinct|unique|different)|may (?:be the same|repeat)|several times",
    re.IGNORECASE,
)
_PERMUTATION = re.compile(
    r"순열|permutation|1부터 [A-Z]까지의 수가 (?:한 번씩|모두)|한 번씩|exactly once|(?:once each|each once)\b"
    r"|each (?:number|integer) from 1 to \w{1,3} [a-z ]{0,15}once",
    re.IGNORECASE,
)
_ACYCLIC = re.compile(
    r"사이클[이은]? ?(?:없|존재하지 않|생기지 않)|비순환|\bDAG\b|순환하지 않|모순(?:인 경우[는가]?|[이은])? ?(?:없|되지)"
    r"|acyclic|no (?:directed )?cycles?\b"
    r"|never contradict|not contradict|without cycles",
    re.IGNORECASE,
)
_SORTED = re.compile(
    r"(?:(?<!비)오름차순|비내림차순|정렬되어|증가하는 순|크기 순|커지는 순)\S{0,20}[^.]{0,15}(?:주어|있)"
    r"|(?:가까운|작은|낮은|빠른|이른|앞선|짧은|가벼운|어린)(?: 수| 값| 것)?(?: 순서?|부터)\S{0,20}[^.]{0,15}(?:주어|있)"
    r"|(?:sorted|ascending|increasing order|non-decreasing)",
    re.IGNORECASE,
)
_STRICTLY = re.compile(r"(?<!비)(?:증가하는|커지는) 순|strictly increasing")
_FALLING = re.compile(
    r"(?:(?<!비)내림차순|비오름차순)\S{0,20}[^.]{0,15}(?:주어|있)|descending|non-increasing|decreasing order"
    r"|(?:큰|높은|먼|긴|무거운)(?: 수| 값| 것)?(?: 순서?|부터)\S{0,20}[^.]{0,15}(?:주어|있)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"이름|단어|문자열|names?\b|words?\b|strings?\b", re.IGNORECASE)
_POINTS = re.compile(
    r"같은 (?:두 )?(?:점|좌표|위치|장소|곳)[^.]{0,20}(?:없|않)"
    r"|두 [^.]{0,14}(?:점|좌표|위치|장소)[가이] 같은 경우는? 없"
    r"|(?:점|좌표|위치|쌍)[^.]{0,12}(?:서로 다[르릅]|모두 다[르릅]|[는가] 다[르릅]|중복되지|겹치지)"
    r"|no two[^.]{0,30}(?:same|share|coincide)|points are (?:all |pairwise )?(?:distinct|different)"
    r"|no (?:point|cell|position|place|location)s?[^.]{0,20}(?:twice|more than once)"
    r"|서로 다른 (?:점|좌표|위치)"
    r"|(?:distinct|different|no two) (?:points|cells|positions|coordinates|locations)",
    re.IGNORECASE,
)
_LOOPS = re.compile(
    r"[A-Za-z][와과,] ?[A-Za-z][은는] (?:서로 )?다르|(?:시작|출발)\S{0,4}[와과] (?:끝|도착)\S{0,4}[이가] 같은 [^.]{0,10}없"
    r"|두 [^.]{0,14}번호가 같은 경우는? 없"
    r"|서로 다른 두|자기 자신|두 (?:정점|도시)[^.]{0,12}(?:다르|같지)|self-?loops?|to itself|two (?:different|distinct)",
    re.IGNORECASE,
)
#: 자기 자신과 겨루는 경우는 없다, whatever it is that two do
_NEVER_ITSELF = re.compile(
    r"자기 자신(?:과|에게|을|를|의)? [^.]{0,16}(?:경우는?|일은?|것은?)? ?(?:없|주어지지 않|존재하지 않)"
    r"|\b(?:never|nobody|no \w+|not)\b [^.]{0,24}\b(?:itself|themsel(?:f|ves)|himself|oneself)\b",
    re.IGNORECASE,
)
#: 서로 다른 역의 번호 두 개
_TWO_NUMBERS = re.compile(
    r"서로 다른 (?:두 [^.]{0,14}번호|[^.]{0,20}번호[가를]? 두 개)|(?:two|both) (?:different|distinct) (?:numbers|indices) of"
)
_EDGES = re.compile(r"간선|도로|길[은는이가을를의로 ]|정점|[을를] 잇|edge|road|vert|\bjoins?\b|connect", re.IGNORECASE)
#: a set's elements differ
_IN_SET = re.compile(r"집합 ?([A-Z])(?:에 (?:포함|속)|의 원소)|elements? of (?:the )?set ([A-Z])")
_SETS = re.compile(r"집합 ?[A-Z]의 (?:모든 )?원소(?:가|들이|들은|는)(?!\S)")
#: of two things, which says nothing of all
_TWO = re.compile(r"서로 다른 두|(?:two|both) (?:different|distinct)", re.IGNORECASE)
#: t_1 <= t_2 <= ..., which holds for all that follow each other
_RISING = re.compile(r"(?<![A-Za-z])([A-Za-z]{1,2})_(?:1|i) *+<(=?) *+\1_(?:2|[{(]{0,2}i *\+ *1)")
_LOOPS_ALLOWED = re.compile(
    r"그 정점으로 돌아오는 간선도|자기 자신[^.]{0,30}있을 수|back to itself|may[^.]{0,20}(?:itself|self-?loop)", re.IGNORECASE
)


def add_properties(trial: DraftTrial, best: NamedLayout, sentences: Sequence[str], *, everything: str) -> None:
    """The properties that the text has words for and all samples have; `sentences` are those of the input section."""
    inside = " ".join(sentences)
    for node in repeats_of(best.found.nodes):
        row = node.body[0]
        if len(node.body) == 1 and isinstance(row, RowNode) and 2 <= len(row.slots) <= 3 and node.often is not None:
            first, second, *more = (best.names[slot] for slot in row.slots)
            if (first, second, more) != ("x", "y", ["z"]):
                _add_graph(trial, best, (first, second), everything=everything, count=count_text(node.often, best.names))
        if len(node.body) == 1 and isinstance(row, RowNode) and len(row.slots) >= 2 and _POINTS.search(inside):
            first, second, *more = (best.names[slot] for slot in row.slots)
            if not more or ((first, second) == ("x", "y") and more != ["z"]):
                trial.add(f"{first} {second}: distinct")
    graphs = any(" of " in rule for rule in trial.rules)
    distinct = _distinct_names(best, sentences) if not graphs and not _NOT_DISTINCT.search(inside) else frozenset()
    for slot in slots_of(best.found.nodes):
        name = best.names[slot.number]
        values = best.found.seen.get(slot.number, [])
        if not slot.is_repeated or "decimal" in trial.kinds.get(name, ""):
            continue
        if name in distinct:
            trial.add(f"{name}: distinct")
        if len(values) < 3:
            continue
        if _PERMUTATION.search(everything) and not trial.kinds.get(name) and trial.add(f"{name}: permutation"):
            continue
        rising = next((found for found in _RISING.finditer(inside) if found[1] == name), None)
        if rising is not None and trial.add(f"{name}: sorted") and not rising[2]:
            trial.add(f"{name}: distinct")
        if re.search(rf"(?<![A-Za-z]){re.escape(name)}[가이] 증가하는 순", inside) and trial.add(f"{name}: sorted"):
            trial.add(f"{name}: distinct")
        if re.search(rf"(?<![A-Za-z]){re.escape(name)}_\{{?[ij]\}}? *+!= *+{re.escape(name)}_\{{?[ij]", inside):
            trial.add(f"{name}: distinct")
        if _SORTED.search(inside) and not trial.kinds.get(name):
            if trial.add(f"{name}: sorted") and _STRICTLY.search(inside):
                trial.add(f"{name}: distinct")
        elif _FALLING.search(inside) and not trial.kinds.get(name):
            trial.add(f"{name}: sorted down")


def _distinct_names(best: NamedLayout, sentences: Sequence[str]) -> frozenset[str]:
    """What is told to be distinct: a name that stands in the sentence; words or numbers, where only one column has such."""
    repeated = [slot for slot in slots_of(best.found.nodes) if slot.is_repeated and not slot.is_count]
    names = {best.names[slot.number]: _is_text(best.found.seen.get(slot.number, [])) for slot in repeated}
    arrays = {best.names[slot.number] for slot in repeated if slot.is_array}
    beside = {best.names[slot.number] for slot in repeated if not slot.is_array} - _alone(best)
    roles = roles_of(best.found.nodes, " ".join(sentences), best.mentioned)
    found = set[str]()
    about = set[str]()
    for sentence in (_TWO.sub("", one) for one in sentences):
        told = {name for name in names if re.search(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z])", sentence)}
        about, before = told or about, about
        if _SETS.search(sentence):
            found |= arrays
        if (in_set := _IN_SET.search(sentence)) and in_set[1] in names:
            found.add(in_set[1])
        if not _DISTINCT.search(sentence):
            continue
        told = told or (before if len(before) == 1 else set())
        if not told:
            told = {best.names[slot] for slot in named_by(roles, sentence)} & names.keys()
        if not told:
            told = {name for name, is_text in names.items() if is_text == (_WORDS.search(sentence) is not None)}
            told = told & arrays if len(told & arrays) == 1 else told  # how many there are may well be the same
        found |= told if len(told) == 1 or not told & beside else set()  # u and v are distinct: not each u from the others
    return frozenset(found)


def _alone(best: NamedLayout) -> set[str]:
    """Names of lines that hold nothing else."""
    groups = [[slot for slot in slots_of([node]) if slot.is_repeated and not slot.is_array] for node in best.found.nodes]
    return {best.names[group[0].number] for group in groups if len(group) == 1}


def _is_text(values: Sequence[str]) -> bool:
    return any(not value.lstrip("-").replace(".", "").isdigit() for value in values)


def _add_graph(trial: DraftTrial, best: NamedLayout, ends: tuple[str, str], *, everything: str, count: str) -> None:
    """The kind of graph whose edges stand in rows."""
    if any(trial.kinds.get(end) for end in ends):
        return
    sizes = [best.names[slot.number] for slot in slots_of(best.found.nodes) if not slot.is_array and best.names[slot.number] not in ends]
    pair = " ".join(ends)
    for size in sizes:
        if trial.kinds.get(size):
            continue
        if count == f"{size}-1" and trial.spec([*trial.rules, f"{pair}: tree of {size}"]) is not None:
            trial.add(f"{pair}: tree of {size}")
            return
        if _ACYCLIC.search(everything) and trial.add(f"{pair}: directed acyclic graph of {size}"):
            break
        is_simple = bool(_SIMPLE.search(everything)) and not _LOOPS_ALLOWED.search(everything)
        words = f"{'simple ' if is_simple else ''}{'connected ' if _CONNECTED.search(everything) else ''}"
        if words and count != size and trial.add(f"{pair}: {words}graph of {size}"):
            break
    if _SIMPLE.search(everything) and not any(" of " in rule for rule in trial.rules):
        trial.add(f"{pair}: distinct")
    both = rf"(?<![A-Za-z]){ends[0]}(?:[와과]|,| and) ?{ends[1]}(?:[은는]| are)"
    are_told = re.search(rf"{both} (?:서로 )?(?:다르|distinct|different)", everything)
    is_loopless = (
        are_told
        or _TWO_NUMBERS.search(everything)
        or _NEVER_ITSELF.search(everything)
        or (_LOOPS.search(everything) and not _LOOPS_ALLOWED.search(everything) and _EDGES.search(everything))
    )
    if is_loopless and not any("simple" in rule or "tree of" in rule for rule in trial.rules):
        trial.add(f"{ends[0]} != {ends[1]}")


def repeats_of(nodes: Sequence[LayoutNode]) -> list[RepeatNode]:
    """The repeated lines of a layout, also those within others."""
    found = []
    for node in nodes:
        if isinstance(node, RepeatNode):
            found += [node, *repeats_of(node.body)]
    return found
