import numpy as np

np.vectorize(lambda x: x + 1)(np.array([1., 2.]))
