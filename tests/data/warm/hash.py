print({'a':1}, sorted({1,2,3}))
