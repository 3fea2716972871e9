import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 9.]])
x.mean(axis=1), x.sum(axis=1) / x.shape[1]
