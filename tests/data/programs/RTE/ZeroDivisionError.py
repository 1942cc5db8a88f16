# Ends in ZeroDivisionError.
1 // 0
