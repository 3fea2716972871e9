import numpy as np

x = np.array([1., float("nan"), 3.])
np.sort(x)[::-1]
