"""`python -m judge.dlnotes`: the quiz by itself; `notes` and `stats` as first words do what they do as commands."""

import sys


def main() -> None:
    """Run the quiz, or the notes, of this process's arguments."""
    from judge.cli.main import start

    words = sys.argv[1:]
    start(words if words[:1] == ["notes"] else ["quiz", *words])


if __name__ == "__main__":
    main()
