import numpy as np

x = np.array([2., 3., 4.])
np.cumulative_prod(x, include_initial=True)
