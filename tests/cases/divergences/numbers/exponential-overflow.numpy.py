import numpy as np

np.exp(np.array([1., 100.]))
