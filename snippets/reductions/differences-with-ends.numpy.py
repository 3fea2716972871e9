import numpy as np

x = np.array([1., 4., 9.])
np.ediff1d(x, to_begin=[0.], to_end=[7.])
