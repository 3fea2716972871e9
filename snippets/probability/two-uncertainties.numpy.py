import numpy as np

heads = np.array([3., 30., 300.])
tails = np.array([7., 70., 700.])
a, b = heads + 1, tails + 1
p = a / (a + b)
p * (1 - p), p * (1 - p) / (a + b + 1)
