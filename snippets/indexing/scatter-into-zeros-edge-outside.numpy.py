import numpy as np

i = np.array([4, 1])
v = np.array([9., 8.])
x = np.zeros(3)
np.add.at(x, i, v)
x
