import numpy as np

x = np.array([[1., 2., 5.], [4., 10., 6.]])
x / x.sum(axis=1, keepdims=True)
