import numpy as np

x = np.zeros(3)
y = np.array([1., 2., 3.])
np.copyto(x, y)
x
