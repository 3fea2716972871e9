import numpy as np

x = np.array([[1., float("nan"), 3.], [4., 5., 7.]])
np.nansum(x, axis=1)
