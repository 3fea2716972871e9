import numpy as np

x = np.array([1., float("nan"), 3.])
x == x, x <= x, x != x
