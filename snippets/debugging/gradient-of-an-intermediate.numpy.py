import numpy as np

x = np.array([1., 2.])
h = x**2
2 * h
