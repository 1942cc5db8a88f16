def longest_steady(temperatures, bound):
    return 0
