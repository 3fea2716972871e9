import numpy as np

np.linalg.slogdet(np.array([[1., 2.], [3., 8.]]))
