import numpy as np

np.sum(np.array([1., 2.]))
