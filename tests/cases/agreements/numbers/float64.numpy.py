import numpy as np

np.exp(np.array([0.1, 0.7]))
