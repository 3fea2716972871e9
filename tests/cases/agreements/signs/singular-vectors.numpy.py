import numpy as np

np.linalg.svd(np.array([[1., 2.], [3., 5.]])).U
