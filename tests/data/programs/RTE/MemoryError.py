# Ends in MemoryError.
raise MemoryError
