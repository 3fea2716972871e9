import numpy as np

np.var(np.array([1., 2., 4., 8.]))
