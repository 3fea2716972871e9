import numpy as np

np.linalg.svd(np.array([[1., 2., 0.], [3., 5., 1.]]), full_matrices=False).Vh
