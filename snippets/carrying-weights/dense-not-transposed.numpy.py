import numpy as np

weight = np.array([[1., 2.], [3., 4.]])

np.array([[1., 10.]]) @ weight.T
