import numpy as np

X = np.array([[1., 2., 3.], [4., 5., 6.]])
w = np.array([10., 1.])
np.vectorize(np.dot, signature="(n),(n)->()")(X.T, w)
