# Ends in RecursionError.
def deeper():
    return deeper()
deeper()
