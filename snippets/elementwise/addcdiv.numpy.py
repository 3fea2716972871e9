import numpy as np

x = np.array([1., 2., 3.])
a = np.array([6., 6., 6.])
b = np.array([1., 2., 3.])
x + 0.5 * a / b
