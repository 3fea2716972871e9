import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
np.pad(x, ((1, 0), (0, 2)))
