import numpy as np

x = np.array([[0., 1., 2.], [0., 0., -1.]])
np.count_nonzero(x, axis=1)
