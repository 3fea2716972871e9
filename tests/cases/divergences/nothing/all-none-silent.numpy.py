x = [3, 1]
x.sort()
