import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i = np.array([0, 2, 0])
v = np.array([[10., 10.], [2., 2.], [3., 3.]])
np.multiply.at(x, i, v)
x
