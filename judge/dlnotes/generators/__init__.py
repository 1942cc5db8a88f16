"""Questions with new numbers every time: each is a pure function of chance and a level, its answer computed, its texts in both languages.

item       what a question is
level      which ranges its numbers come from
drawing    from a draft to a question that keeps its promises
table      all of them by name
others     one module a theme
"""
