# Ends in NameError.
undefined
