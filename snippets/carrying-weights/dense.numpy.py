import numpy as np

weight = np.array([[1., 2.], [3., 4.], [5., 6.]])
bias = np.array([0.1, 0.2, 0.3])

np.array([[1., 10.]]) @ weight.T + bias
