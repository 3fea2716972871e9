import numpy as np

i = np.array([4, 1, 4])
v = np.array([9., 8., 1.])
x = np.zeros(5)
np.add.at(x, i, v)
x
