import numpy as np

x = np.array([[1., 2.], [np.nan, 0.], [3., np.inf]])
np.flatnonzero(~np.isfinite(x).all(axis=1))
