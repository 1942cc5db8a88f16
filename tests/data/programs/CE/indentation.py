# IndentationError: no block after the colon.
if True:
print("ok")
