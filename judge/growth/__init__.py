"""How a program's time grows with its input: what can grow, times of ever larger inputs, the law that they follow."""
