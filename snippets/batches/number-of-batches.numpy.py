import math

n, b = 10, 4
kept = len(range(0, n, b))
dropped = len(range(0, n - b + 1, b))
(kept, dropped), (math.ceil(n / b), math.floor(n / b))
