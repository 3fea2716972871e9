import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 7.]])
np.sum(x, axis=1, keepdims=True)
