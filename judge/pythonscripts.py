"""What the kit gives an interpreter of Python to do before a solution is run. It runs there, not here."""

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
