import numpy as np

np.cumsum(np.array([0., np.nan, 0.]))
