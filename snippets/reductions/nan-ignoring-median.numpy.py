import numpy as np

x = np.array([[1., float("nan"), 3., 2.], [4., 5., 9., float("nan")]])
np.nanmedian(x, axis=1)
