import numpy as np

x = np.array([1., float("nan"), float("inf"), 0.])
x != x, np.isnan(x)
