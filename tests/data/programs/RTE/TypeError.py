# Ends in TypeError.
1 + "1"
