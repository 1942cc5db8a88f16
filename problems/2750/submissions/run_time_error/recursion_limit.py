# Quicksort with the first number as pivot: if the numbers are in order already, it goes as deep as there are numbers.
import sys


def quicksort(numbers):
    if not numbers:
        return []
    pivot, *rest = numbers
    smaller = quicksort([number for number in rest if number < pivot])
    return [*smaller, pivot, *quicksort([number for number in rest if number > pivot])]


n, *numbers = map(int, sys.stdin.read().split())
print("\n".join(map(str, quicksort(numbers))))
