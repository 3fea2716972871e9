import numpy as np

np.max(np.array([1., np.nan, 3.]))
