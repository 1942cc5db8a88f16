# Ends in an exception class of its own.
class OutOfPatience(Exception):
    pass
raise OutOfPatience("enough")
