"""Which parts of a validator read the input, also through functions of its own."""

from collections.abc import Mapping

from judge.drafting.cppnodes import CppCall, Function, Lambda, Unread, Var


class Readers:
    """Looks through parts of one program, each function once."""

    def __init__(self, functions: Mapping[str, Function | Lambda]) -> None:
        """`functions` may grow."""
        self._functions = functions
        self._known: dict[int, bool] = {}

    def is_reading(self, node: object) -> bool:
        """Whether a part of the program reads the input."""
        if isinstance(node, Unread):
            return node.is_reading
        if isinstance(node, Var) and node.name == "inf":
            return True
        if isinstance(node, CppCall) and isinstance(node.callee, Var) and node.callee.name in self._functions:
            function = self._functions[node.callee.name]
            if id(function) not in self._known:
                self._known[id(function)] = False
                self._known[id(function)] = self.is_reading(function.body)
            if self._known[id(function)]:
                return True
        return isinstance(node, tuple) and any(self.is_reading(part) for part in node)
