import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[2, 2], [0, 1]])
v = np.array([[10., 20.], [30., 40.]])
np.add.at(x, (np.arange(2)[:, None], i), v)
x
