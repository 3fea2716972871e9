import numpy as np
from scipy.spatial.distance import cdist

a = np.array([[0., 0.], [3., 4.]])
b = np.array([[5., 12.], [0., 4.], [3., -4.]])
cdist(a, b)
