import numpy as np

a = np.array([[2., 1., 0.], [1., 3., 1.], [0., 1.5, 4.]])
np.abs(np.linalg.svd(a).Vh)
