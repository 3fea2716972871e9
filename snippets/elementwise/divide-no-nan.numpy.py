import numpy as np

x = np.array([1., 0., -3., float("nan")])
y = np.array([2., 0., 0., 0.])
np.divide(x, y, out=np.zeros_like(x), where=y != 0)
