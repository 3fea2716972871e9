import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
views = x, x.reshape(3, 2), x.T
[(y, np.array(y.strides) // y.itemsize) for y in views]
