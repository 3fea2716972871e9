import numpy as np

a = np.array([[1., 2.], [3., 4.], [5., 7.]])
b = np.array([10., 1.])
np.vectorize(np.dot, signature="(n),(n)->()")(a, b)
