import numpy as np

A = np.array([[1., 2., 3.], [4., 5., 6.]])
B = np.array([[1., 0.], [2., 1.], [0., 3.]])
C = np.array([[1., -1., 2.], [0., 3., 1.]])
np.linalg.multi_dot([A, B, C])
