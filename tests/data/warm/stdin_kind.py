import sys; print(sys.stdin.isatty(), sys.stdin.fileno(), sys.stdin.seekable(), sys.stdin.buffer.raw)
