import numpy as np

x = np.array([1., 2.])
y = np.array([[1., 2.], [1., 2.]])
np.array_equiv(x, y)
