# Ends in IndexError.
[][1]
