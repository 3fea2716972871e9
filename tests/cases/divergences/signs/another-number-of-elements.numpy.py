import numpy as np

np.unique(np.array([3., 1., 3.]))
