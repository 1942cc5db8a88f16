print(type(__loader__).__name__, __loader__.name)
