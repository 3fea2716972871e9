import numpy as np

x = np.array([1., 2.])
np.full((2, 2), 7.), np.full_like(x, 7.)
