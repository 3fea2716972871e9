import numpy as np

np.unstack(np.array([[1., 2.], [3., 4.]]))
