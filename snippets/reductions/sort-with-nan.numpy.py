import numpy as np

x = np.array([2., float("nan"), 1., 3.])
np.sort(x)
