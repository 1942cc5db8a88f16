x: int = 3
print(__annotations__, __builtins__, __doc__, __spec__, __package__, __cached__ if '__cached__' in globals() else None)
