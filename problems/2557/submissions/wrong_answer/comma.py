# A comma after the first word, as in many a textbook: here there is none.
print("Hello, World!")
