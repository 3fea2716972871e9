import numpy as np

x = np.array([1., 2., 3.])
np.cumulative_sum(x, include_initial=True)[:-1]
