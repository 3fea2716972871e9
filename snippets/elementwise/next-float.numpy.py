import numpy as np

a = np.array([16777216., 33554432.])
b = np.array([20000000., 0.])
np.nextafter(a, b) - a
