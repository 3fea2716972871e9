import numpy as np

try:
    np.ones(2) + np.ones(3)
except ValueError:
    x = np.array([1., 2.])
x
