import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i = np.array([2, 0])
v = np.array([[50., 60.], [10., 20.]])
x[i] = v
x
