import numpy as np

np.exp(np.array([1., 1000.]))
