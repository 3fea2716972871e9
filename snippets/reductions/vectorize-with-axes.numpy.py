import numpy as np

x = np.array([[1., 2.], [3., 4.]])
y = np.array([10., 100.])
np.vectorize(np.dot, signature="(n),(n)->()")(x, y)
