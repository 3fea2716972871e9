import numpy as np

x = np.array([1, 1, 2, 2, 2, 1])
new = np.append(True, x[1:] != x[:-1])
x[new]
