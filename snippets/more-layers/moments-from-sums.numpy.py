import numpy as np

x = np.array([1.0, 2.0, 6.0])
n, s, ss = len(x), x.sum(), (x**2).sum()
s / n, ss / n - (s / n) ** 2
