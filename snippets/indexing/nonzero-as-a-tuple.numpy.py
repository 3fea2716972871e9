import numpy as np

x = np.array([[0., 5.], [7., 0.]])
np.nonzero(x)
