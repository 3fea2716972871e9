import numpy as np

x = np.array([1.25, 2., 3.5])
np.arccosh(x)
