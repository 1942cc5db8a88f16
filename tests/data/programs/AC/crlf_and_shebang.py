#!/usr/bin/python3
# CR LF line ends and a shebang.
if True:
    print("ok")
