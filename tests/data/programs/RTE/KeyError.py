# Ends in KeyError.
{}["x"]
