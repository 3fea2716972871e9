import numpy as np

a = np.array([100., 200.])
b = np.array([100.0001, 200.1])
np.isclose(a, b)
