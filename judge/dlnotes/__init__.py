"""The quiz, and the notes on deep learning that most of it is about; knows the history and how memory fades, nothing of judging.

    notes/ko/NN-slug.md    a chapter in Korean: `# title`, then `## sections`, sources last
    notes/en/NN-slug.md    the same chapter in English: same sections in the same order, same code, formulas and figures
    decks/NAME.toml        questions with fixed answers, each in both languages
    generators/            questions with new numbers each time

Code in the chapters is marked by what it is: `python` runs as it stands and prints what the comments behind its prints say,
`text` is arithmetic (`expr = value`, or `name = expr = value` with the name for later lines), `formula` is for reading.
A quotation that begins in bold is a box: something commonly written, and what is so.
"""
