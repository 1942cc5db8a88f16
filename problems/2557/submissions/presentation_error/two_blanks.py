# print puts a blank between its arguments, and the first one already ends with a blank.
print("Hello ", "World!")
