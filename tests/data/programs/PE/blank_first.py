# A blank before the right word.
print(" ok")
