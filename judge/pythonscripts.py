"""What the kit gives an interpreter of Python: before a solution is run, and when one begins. They run there, not here."""

#: compiles, then looks for bytes that only the interpreter would stumble over when it starts: in comments; the path, a word of its own, may
#: have quotes, and bytes that are no text
CHECK = """import py_compile, sys, tokenize
source = sys.argv[1]
py_compile.compile(source, doraise=True)
with open(source, 'rb') as file:
    try:
        encoding = tokenize.detect_encoding(file.readline)[0]
    except SyntaxError:
        encoding = 'utf-8'
    file.seek(0)
    for number, line in enumerate(file, 1):
        try:
            line.decode(encoding)
        except UnicodeDecodeError:
            sys.exit('  File "%s", line %d\\nSyntaxError: not %s text, and no other encoding is declared' % (source, number, encoding))
"""

#: what an interpreter of Python reads when it starts, where PYTHONPATH leads to it: what is installed beside it is gone, and so is this
ALONE = """import sys

own = __file__.rpartition("/sitecustomize")[0]
sys.path[:] = [place for place in sys.path if place != own and not place.endswith(("site-packages", "dist-packages"))]
"""
