import numpy as np

x = np.array([[1., 2.], [4., 5.], [7., 0.]])
x.sum(axis=())
