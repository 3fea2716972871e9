import numpy as np

x = np.array([-2., -1., 1., 2., 3.])
remainder = np.abs(np.exp(x) - (1 + x + x**2 / 2))
bound = np.exp(np.maximum(x, 0)) * np.abs(x) ** 3 / 6
remainder, bound
