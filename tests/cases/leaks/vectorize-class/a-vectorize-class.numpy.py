import numpy as np

np.vectorize.__call__ = lambda self, *a: a[0]
np.array([1., 2.])
