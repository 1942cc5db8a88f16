"""From a spec's lines to a Spec: which name is what, which rule bounds which name, and what cannot be."""

from collections.abc import Iterable, Sequence

from judge.errors import SpecError
from judge.inputs.boundsahead import bounded_ahead
from judge.inputs.cells import CellReader, has_cell
from judge.inputs.chains import Term, has_sum, pairs_of, refuse_false
from judge.inputs.edges import count_of_lines, make_graph, most_edges
from judge.inputs.expressions import Call, Expression, Name, Number, evaluate, names_in
from judge.inputs.inputspec import Bound, Cell, Decimals, GraphRule, Letters, OneOf, Order, Relation, Spec, Variable
from judge.inputs.knownnames import refuse_unknown
from judge.inputs.lengths import measured, refuse_unknown_lengths
from judge.inputs.once import refuse_scattered
from judge.inputs.parser import Parts, SpecPlace, parse_lines
from judge.inputs.parts import SUM, CellDeclaration, Declaration, Property, Rule
from judge.inputs.specnodes import Occurrence, build_layout, find_occurrences, names_of_case_counts, names_of_sizes
from judge.inputs.variablechecks import check_variables, refuse_numbers_alone, refuse_rows, refuse_unknown_vertices
from judge.inputs.visitor import is_joint
from judge.messages import N_

#: the longest spec of a real problem has some hundred letters
_MOST_LETTERS = 16 << 10

_DOWN = {">=": "<=", ">": "<"}


def read_spec(text: str, path: str) -> Spec:
    """The Spec that a text says; PackageError with the line that is wrong."""
    if len(text) > _MOST_LETTERS:
        raise SpecPlace(path, 1).wrong("larger than {most} bytes", most=_MOST_LETTERS)
    try:
        return measured(_resolve(parse_lines(text, path)), path)
    except RecursionError:
        raise SpecPlace(path, 1).wrong(N_("brackets lie too deep in each other")) from None


def _resolve(parts: Parts) -> Spec:
    layout = build_layout(parts.layout, parts.end)
    found = find_occurrences(layout, parts.layout)
    resolving = _Resolving(found, names_of_sizes(layout), names_of_case_counts(layout))
    for place, rule in parts.rules:
        if isinstance(rule, Declaration):
            resolving.declare(rule, place)
    for place, rule in parts.rules:
        if isinstance(rule, Rule):
            resolving.compare(rule, place)
        elif isinstance(rule, CellDeclaration):
            resolving.add_cells(resolving.cells.declared(rule, resolving.variables, place), place)
    refuse_scattered(resolving.variables, found)
    refuse_unknown_lengths(resolving.variables, found)
    refuse_numbers_alone(resolving.variables, resolving.distinct_rows, found)
    resolving.bound_edges(layout)
    check_variables(resolving.variables, found)
    together = {name for names in (*(graph.ends for graph in resolving.graphs), *resolving.distinct_rows) for name in names}
    return Spec(layout, bounded_ahead(resolving.variables, found, together), tuple(resolving.graphs), tuple(resolving.distinct_rows))


class _Resolving:
    """The variables of a spec while its rules are read."""

    def __init__(self, found: dict[str, Occurrence], sizes: set[str], case_counts: set[str]) -> None:
        self._found = found
        self.variables = {name: Variable(name, is_size=name in sizes, is_case_count=name in case_counts) for name in found}
        self.graphs: list[GraphRule] = []
        self.distinct_rows: list[tuple[str, ...]] = []
        self.cells = CellReader(found)
        self._places: dict[str, SpecPlace] = {name: occurrence.place for name, occurrence in found.items()}

    def declare(self, declaration: Declaration, place: SpecPlace) -> None:
        """Take in `names: properties`."""
        for name in declaration.names:
            refuse_unknown(name, self.variables, place)
        for part in declaration.properties:
            if declaration.are_together:
                self._declare_row(declaration.names, part, place)
            else:
                for name in declaration.names:
                    self._declare_one(name, part, place)

    def compare(self, rule: Rule, place: SpecPlace) -> None:
        """Take in a chain of comparisons: each pair of its members bounds the one that comes last in the input."""
        groups, signs = rule.groups, rule.signs
        if signs[0] in _DOWN:
            groups, signs = groups[::-1], tuple(_DOWN.get(sign, sign) for sign in signs[::-1])
        if len(set(signs) - {"<=", "<"}) > (len(signs) == 1):
            raise place.wrong(N_("a chain of comparisons must go one way: {signs}"), signs=" ".join(rule.signs))
        members = [member for group in groups for member in group]
        if any(map(has_cell, members)):
            self.add_cells(self.cells.compared(groups, signs, self.variables, place), place)
            return
        for member in members:
            self._check_names(member, place)
        if any(map(has_sum, members)):
            self._bound_sum(groups, signs, place)
        else:
            try:
                self._compare_each(groups, signs, place)
            except SpecError as error:  # numbers alone that have no value
                raise place.wrong(error.template, **error.values) from None

    def _compare_each(self, groups: Sequence[tuple[Expression, ...]], signs: Sequence[str], place: SpecPlace) -> None:
        if signs[0] in ("=", "!="):
            for left in groups[0]:
                for right in groups[1]:
                    self._relate(left, signs[0], right, place)
        else:
            for term in pairs_of(groups, signs):
                self._bound(term, place)

    def add_cells(self, cells: Iterable[tuple[str, Cell]], place: SpecPlace) -> None:
        """Take in what is said of rows and values; PackageError where those are made all together."""
        together = {name for names in (*(graph.ends for graph in self.graphs), *self.distinct_rows) for name in names}
        for name, cell in cells:
            if name in together or is_joint(variable := self.variables[name]) or variable.most_sum is not None:
                raise place.wrong(N_("the values of {name} belong together: nothing can be said of a single one"), name=name)
            self.variables[name] = variable._replace(cells=(*variable.cells, cell))

    def bound_edges(self, layout: Sequence[object]) -> None:
        """The ends of edges are vertices; a simple graph has so many edges at most, a connected one so many at least."""
        for number, graph in enumerate(self.graphs):
            unequal = {Relation(Name(u), "!=", Name(v)) for u, v in (graph.ends, graph.ends[::-1])}
            is_loopless = graph.is_simple or any(unequal & set(self.variables[name].relations) for name in graph.ends)
            self.graphs[number] = graph._replace(is_loopless=is_loopless)
            for name in graph.ends:
                if not self.variables[name].bounds:
                    self._add_bound(name, Bound(False, Number(1), 0))
                    self._add_bound(name, Bound(True, graph.vertices, 0))
            count = count_of_lines(graph.ends[0], layout)
            place = self._places[graph.ends[0]]
            if count is None:
                raise place.wrong(N_("{names} stand in one line only: a graph needs a line for each edge"), names=" ".join(graph.ends))
            fewest = Call("-", (graph.vertices, Number(1)))
            if graph.is_tree and count != fewest:
                self._relate(count, "=", fewest, place)
            elif graph.is_connected and not graph.is_tree:
                self._bound(Term(fewest, count, 0, True), place)
            if graph.is_simple and not graph.is_tree:
                self._bound(Term(count, most_edges(graph), 0, True), place)

    def _mark_sizes(self, numbers: Sequence[Expression]) -> None:
        for name in [name for number in numbers for name in names_in(number)]:
            self.variables[name] = self.variables[name]._replace(is_size=True)

    def _check_names(self, member: Expression, place: SpecPlace) -> None:
        for name in names_in(member):
            refuse_unknown(name, self.variables, place)

    def _declare_row(self, names: tuple[str, ...], part: Property, place: SpecPlace) -> None:
        refuse_rows(names, part.word, self._found, place)
        if part.word in ("tree", "graph"):
            if len(names) != 2:
                raise place.wrong(N_("an edge has two ends, not {count}: write u v: tree of N"), count=len(names))
            self._check_names(part.numbers[0], place)
            refuse_unknown_vertices(names, part.numbers[0], self._found, place)
            self._mark_sizes(part.numbers)
            self.graphs.append(make_graph((names[0], names[1]), part))
        elif part.word == "distinct":
            self.distinct_rows.append(names)
        else:
            raise place.wrong(N_("{word} says something of single names: separate them by commas"), word=part.word)

    def _declare_one(self, name: str, part: Property, place: SpecPlace) -> None:
        variable = self.variables[name]
        for number in part.numbers:
            self._check_names(number, place)
        if part.word in ("tree", "graph"):
            raise place.wrong(N_("an edge has two ends: write u v: tree of N"))
        if part.word == "text":
            least, most = part.numbers[0], part.numbers[-1]
            self._mark_sizes(part.numbers)
            variable = variable._replace(kind=Letters(part.texts[0], part.texts[1], least, most))
        elif part.word == "one_of":
            variable = variable._replace(kind=OneOf(part.texts))
        elif part.word == "decimal":
            variable = variable._replace(kind=Decimals(int(evaluate(part.numbers[0], {}))))
        elif part.word in ("sorted_up", "sorted_down"):
            variable = variable._replace(order=Order.RISING if part.word == "sorted_up" else Order.FALLING)
        elif part.word != "integer":
            variable = variable._replace(
                is_distinct=variable.is_distinct or part.word == "distinct",
                is_permutation=variable.is_permutation or part.word == "permutation",
                are_parents=variable.are_parents or part.word == "parents",
                is_spaced=variable.is_spaced or part.word == "spaced",
                once="".join(dict.fromkeys(variable.once + part.texts[0])) if part.word == "once" else variable.once,
            )
        if part.word in ("sorted_up", "sorted_down", "distinct", "permutation", "parents", "once") and not self._found[name].is_repeated:
            raise place.wrong(N_("{name} is a single value: {word} needs an array or repeated lines"), name=name, word=part.word)
        self.variables[name] = variable

    def _bound_sum(self, groups: Sequence[tuple[Expression, ...]], signs: Sequence[str], place: SpecPlace) -> None:
        left, right = groups[0][0], groups[-1][0]
        is_sum = isinstance(left, Call) and left.operation == SUM
        if len(groups) != 2 or len(groups[0]) != 1 or signs != ("<=",) or not is_sum or has_sum(right):
            raise place.wrong(N_("a sum can only have an upper limit, alone: sum(N) <= 2*10^5"))
        name = next(names_in(left))
        for other in names_in(right):
            if self._found[other].is_repeated or not self._found[other].is_read_before(self._found[name]):
                raise place.wrong(
                    N_("the sum of {name} is that of the whole input: {other} in its limit must be one value, before {name}"),
                    name=name, other=other,
                )  # fmt: skip
        self.variables[name] = self.variables[name]._replace(most_sum=right)

    def _bound(self, term: Term, place: SpecPlace) -> None:
        last = self._last_of(term.left, term.right)
        if last is None:
            refuse_false(term, place)
        elif term.right == Name(last) and last not in names_in(term.left):
            self._add_bound(last, Bound(False, term.left, term.gap))
        elif term.left == Name(last) and last not in names_in(term.right):
            self._add_bound(last, Bound(True, term.right, term.gap))
        elif term.are_neighbours:
            self._add_relation(last, Relation(term.left, "<" if term.gap else "<=", term.right))
        self._refuse_strangers(last, term.left, term.right, place)

    def _relate(self, left: Expression, sign: str, right: Expression, place: SpecPlace) -> None:
        last = self._last_of(left, right)
        if last is None:
            raise place.wrong(N_("this rule has no name in it"))
        if sign == "=":
            for term in (Term(left, right, 0, True), Term(right, left, 0, True)):
                self._bound(term, place)
        else:
            self._add_relation(last, Relation(left, sign, right))
            self._refuse_strangers(last, left, right, place)

    def _last_of(self, *expressions: Expression) -> str | None:
        return max((name for one in expressions for name in names_in(one)), key=lambda name: self._found[name].number, default=None)

    def _add_bound(self, name: str, bound: Bound) -> None:
        variable = self.variables[name]
        if bound not in variable.bounds:
            self.variables[name] = variable._replace(bounds=(*variable.bounds, bound))

    def _add_relation(self, name: str, relation: Relation) -> None:
        variable = self.variables[name]
        if relation not in variable.relations:
            self.variables[name] = variable._replace(relations=(*variable.relations, relation))

    def _refuse_strangers(self, last: str | None, left: Expression, right: Expression, place: SpecPlace) -> None:
        """PackageError when a rule speaks of a name that has no one value where the rule is needed."""
        for name in {*names_in(left), *names_in(right)} - {last}:
            assert last is not None
            if not self._found[name].is_known_in(self._found[last]):
                raise place.wrong(
                    N_("{name} has many values where {last} stands: a rule can only join values of one line"), name=name, last=last
                )
