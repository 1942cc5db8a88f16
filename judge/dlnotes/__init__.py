"""Notes on deep learning, and in time the quiz on them; knows nothing of judging.

    notes/ko/NN-slug.md    a chapter in Korean: `# title`, then `## sections`, sources last
    notes/en/NN-slug.md    the same chapter in English: same sections in the same order, same code, formulas and figures

Code in the chapters is marked by what it is: `python` runs as it stands and prints what the comments behind its prints say,
`text` is arithmetic (`expr = value`, or `name = expr = value` with the name for later lines), `formula` is for reading.
A quotation that begins in bold is a box: something commonly written, and what is so.
"""
