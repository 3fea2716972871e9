import numpy as np

heads = np.array([3., 30., 300.])
tails = np.array([7., 70., 700.])
a, b = heads + 1, tails + 1
within = a * b / ((a + b) * (a + b + 1))
between = a * b / ((a + b) ** 2 * (a + b + 1))
within, between
