import numpy as np

x = np.array([2., 3., 0.5])
n = np.array([3, 2, -1])
x ** n
