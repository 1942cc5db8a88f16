# A method of nothing.
nil.missing
