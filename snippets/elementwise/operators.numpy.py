import numpy as np

x = np.array([1., 2., 3.])
y = np.array([2., 4., 0.5])
x + y, x - y, x * y, x / y, x ** y
