import numpy as np

i = np.argsort(np.array([1., 5., 3.]))[:0:-1]
np.array([1., 5., 3.])[i], i
