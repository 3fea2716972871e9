import numpy as np

x = np.array([[1, 2], [3, 4]])
i = np.array([3, 0])
v = np.array([40, 10])
x.put(i, v)
x
