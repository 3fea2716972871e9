import numpy as np

np.array([1., np.nan]) == np.array([1., np.nan])
