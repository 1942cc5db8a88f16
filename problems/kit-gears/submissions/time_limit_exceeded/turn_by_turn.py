# Turns gear 1 once and looks at all marks, again and again.
input()
teeth = list(map(int, input().split()))
turned = teeth[0]
while turned <= 10**12 * teeth[0] and any(turned % number for number in teeth):
    turned += teeth[0]
print(turned // teeth[0] if turned <= 10**12 * teeth[0] else -1)
