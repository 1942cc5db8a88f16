"""Trains somebody's model and measures it. Executed as a script inside the confinement: `trainingscript.py NAME FOLDERS`.

NAME is what the model's file is called, FOLDERS are where numpy may be. The first line of stdin is a word that begins the only line that
counts, and how many characters the program of the exercise has, with `make` and `loss`; that program follows, then the model. Prints
`WORD loss`, `WORD ! what went wrong`, or `WORD - numpy` where that is missing; what the model prints itself goes to stderr.
"""

import os
import sys
import traceback
from typing import Any

#: of a seed, so that all are measured alike; another one than the texts have
SEED = 20_260


def main(name: str, folders: str) -> None:
    """Measure the model."""
    told = os.dup(1)
    os.dup2(2, 1)
    head, _, text = sys.stdin.buffer.read().decode("utf-8").partition("\n")
    word, count = head.split()
    program, source = text[: int(count)], text[int(count) :]
    sys.path += folders.split(os.pathsep)
    try:
        import numpy
    except ImportError:
        os.write(told, f"{word} - numpy\n".encode())
        return
    numpy.seterr(all="ignore")
    names: dict[str, Any] = {"np": numpy}  # Any: what a program defines
    exec(program, names)
    x, y, new_x, new_y = names["make"](numpy.random.default_rng(SEED))
    try:
        model: dict[str, Any] = {"__name__": "model"}
        exec(compile(source, name, "exec"), model)
        predictions = model["train"](x.copy(), y.copy())(new_x.copy())
        loss = float(names["loss"](numpy.asarray(predictions, dtype=float), new_y))
    except BaseException as error:  # the learner's program may end itself
        place = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
        line = f"line {place[-1].lineno}: " if place else ""
        said = f"{word} ! {line}{type(error).__name__}: {' '.join(str(error).split())}\n"
        os.write(told, said.encode("utf-8", "replace"))
        return
    os.write(told, f"{word} {loss!r}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
