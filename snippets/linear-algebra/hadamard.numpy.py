import numpy as np

a = np.array([[1., 2., 3.], [4., 5., 6.]])
b = np.array([[2., 7., 1.], [-1., 3., 2.]])
a * b
