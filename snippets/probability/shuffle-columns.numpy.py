import numpy as np

rng = np.random.default_rng(0)
x = np.array([[1, 2, 3], [4, 5, 6]])
y = rng.permutation(x, axis=1)
y[1] - y[0], y.sum(1)
