import numpy as np

np.array([1., 3.]), np.argmax(np.array([1., 3., 2.]))
