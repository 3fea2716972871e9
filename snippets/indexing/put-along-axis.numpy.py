import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[2], [0]])
v = np.array([[9.], [8.]])
np.put_along_axis(x, i, v, axis=1)
x
