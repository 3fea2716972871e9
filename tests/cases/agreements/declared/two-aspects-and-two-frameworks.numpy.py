import numpy as np

np.median(np.array([4., 1., 3., 2.]))
