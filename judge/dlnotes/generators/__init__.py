"""Questions with new numbers every time: each is a pure function of chance and a level, its answer computed, its texts in both languages.

computed   what a question with its numbers is, and what makes one
level      which ranges its numbers come from
drafting   from a draft to a question that keeps its promises
drawing    what draws a card of several parts
others     one module a theme; `judge.dlnotes.skills` has all of them by name
"""
