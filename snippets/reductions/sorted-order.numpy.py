import numpy as np

x = np.array([[3., 1., 2.], [6., 5., 7.], [4., 4., -9.]])
s = np.sort(x)
s[:, :-1], s[:, 1:]
