import numpy as np

a = np.array([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.]])
np.stack((np.linalg.det(a), np.trace(a)))
