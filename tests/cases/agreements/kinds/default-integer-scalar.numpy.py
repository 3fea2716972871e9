import numpy as np

np.argmax(np.array([3., 1., 7.]))
