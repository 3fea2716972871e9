import numpy as np

u, s, vh = np.linalg.svd(np.array([[1., 2.], [3., 5.], [0., 1.]]), full_matrices=False)
u, s, vh
