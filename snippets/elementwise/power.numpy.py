import numpy as np

x = np.array([2., 3., 4.])
p = np.array([3., 2., 0.5])
x ** p  # or np.power(x, p)
