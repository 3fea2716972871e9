import numpy as np

a = np.array([100., 100., 0., 0.])
b = np.array([100.0005, 100.002, 5e-9, 2e-8])
np.isclose(a, b)
