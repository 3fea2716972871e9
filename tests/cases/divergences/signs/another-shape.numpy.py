import numpy as np

np.linalg.svd(np.array([[1., 2.], [3., 4.], [5., 7.]])).U
