import numpy as np

a = np.array([[1.], [2.]])
b = np.array([[3., 4.], [5., 6.]])
np.hstack((a, b))
