import numpy as np

roots = np.array([1., 2., -3.])
np.poly(roots)
