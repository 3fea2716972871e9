import numpy as np

x = np.array([2., -3., 0.5])
y = np.array([1., 4., 10.])
z = np.array([7., -2., 0.25])
x * (y + z), x * y + x * z
