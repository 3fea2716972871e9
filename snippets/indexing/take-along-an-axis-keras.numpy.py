import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[2], [0]])
np.take_along_axis(x, i, axis=1)
