"""What a judge on the web does in its own way; the sites are in `judge.siterules`."""

from typing import NamedTuple


class Site(NamedTuple):
    """A judge on the web by the rules that are its own; the entries are in `judge.siterules`."""

    name: str
    hosts: tuple[str, ...] = ()  # of its problems' addresses
    starts_java_main: bool = False  # whether the class that is started is always `Main`, and a public class has no other name
    opens_files: bool = True  # whether programs may make files, and open stdout and stderr by their names
    has_libraries: bool = True  # whether programs may use what is not part of their language, such as numpy
    calls_too_much: bool = False  # whether a wrong output that is much larger than its answer is OLE


#: no site's own rules hold
ANYWHERE = Site("")
