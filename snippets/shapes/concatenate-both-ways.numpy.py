import numpy as np

x = np.arange(12.).reshape(3, 4)
y = np.array([[2., 1., 4., 3.], [1., 2., 3., 4.], [4., 3., 2., 1.]])
np.concatenate((x, y), axis=0), np.concatenate((x, y), axis=1)
