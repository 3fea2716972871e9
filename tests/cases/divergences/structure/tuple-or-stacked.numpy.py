import numpy as np

np.nonzero(np.array([[0., 1.], [2., 0.]]))
