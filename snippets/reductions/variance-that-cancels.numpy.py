import numpy as np

x = np.array([10000., 10001.])
x.var(), (x**2).mean() - x.mean() ** 2
