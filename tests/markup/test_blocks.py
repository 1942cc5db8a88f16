"""Markdown as blocks."""

from hypothesis import given
from hypothesis import strategies as st

from judge.markup.markdownblocks import Block, blocks

PAGE = """\
# Title

First line
second line
## Input ##
- one
  more of one
  - inner
1. first
2) second

  of second

```python
print("# no heading")

- no item
```
> said
> more

| a | b |
| --- | :-: |
| 1 | x \\| y |
| 2 |

---
<!-- nobody
sees this -->
last
"""


def test_page() -> None:
    assert list(blocks(PAGE)) == [
        Block("heading", "Title"),
        Block("text", "First line\nsecond line"),
        Block("heading", "Input"),
        Block("item", "one\nmore of one", 0, "-"),
        Block("item", "inner", 2, "-"),
        Block("item", "first", 0, "1."),
        Block("item", "second", 0, "2)"),
        Block("text", "of second", 0),
        Block("code", 'print("# no heading")\n\n- no item', mark="python"),
        Block("quote", "said\nmore"),
        Block("table", rows=(("a", "b"), ("1", "x | y"), ("2", ""))),
        Block("rule"),
        Block("text", "last"),
    ]


def test_what_is_never_closed_goes_to_the_end() -> None:
    assert list(blocks("```\na\n\n# b")) == [Block("code", "a\n\n# b")]
    assert list(blocks("a\n<!-- b\nc")) == [Block("text", "a")]


def test_lines_end_as_anywhere() -> None:
    assert list(blocks("# a\r\nb\rc")) == [Block("heading", "a"), Block("text", "b\nc")]


def test_indented_after_an_item_belongs_to_it() -> None:
    assert list(blocks("- a\n\n  b\n\nc")) == [Block("item", "a", 0, "-"), Block("text", "b", 2), Block("text", "c")]


@given(st.lists(st.text(alphabet="ab가123.,", min_size=1, max_size=8), max_size=12))
def test_no_word_is_lost(words: list[str]) -> None:
    text = "\n\n".join(f"x{word}" for word in words)
    assert [block.text for block in blocks(text)] == [f"x{word}" for word in words]


@given(st.text(alphabet="#-*>`|0. \n가ab~", max_size=80))
def test_nothing_breaks_it(text: str) -> None:
    list(blocks(text))
