import numpy as np

x = np.array([1., float("nan"), float("inf"), 2.])
np.nancumsum(x, axis=0)
