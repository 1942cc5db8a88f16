"""Names in rules must stand in the layout; the error says which one was perhaps meant."""

from collections.abc import Iterable

from judge.inputs.parser import SpecPlace
from judge.messages import N_


def refuse_unknown(name: str, known: Iterable[str], place: SpecPlace) -> None:
    """PackageError for a name that is not `known`."""
    names = tuple(known)
    if name in names:
        return
    from difflib import get_close_matches

    near = get_close_matches(name, names, n=1, cutoff=0.4)
    if near:
        raise place.wrong(N_("{name} does not stand in the layout: did you mean {near}?"), name=name, near=near[0])
    raise place.wrong(N_("{name} does not stand in the layout: it has {names}"), name=name, names=", ".join(names))
