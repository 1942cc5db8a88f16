# Ends in ValueError, whose message has lines that look like another exception.
raise ValueError("first line\nKeyError: second line\n\nlast line")
