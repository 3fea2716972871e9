import numpy as np

a = np.array([[1., 2., 3.], [4., 5., 6.]])
b = np.array([[1., 0.], [2., 1.], [0., 3.]])
np.matmul(a, b)
