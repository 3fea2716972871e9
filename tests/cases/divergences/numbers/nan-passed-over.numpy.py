import numpy as np

np.maximum(np.array([1., np.nan]), np.array([2., 2.]))
