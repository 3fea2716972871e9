import numpy as np

x = np.array([3., float("inf"), float("nan")])
y = np.array([2., 0., 0.])
np.multiply(x, y, out=np.zeros_like(x), where=y != 0)
