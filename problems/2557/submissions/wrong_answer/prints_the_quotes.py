# repr shows a string with its quotes, as the Python prompt does.
print(repr("Hello World!"))
