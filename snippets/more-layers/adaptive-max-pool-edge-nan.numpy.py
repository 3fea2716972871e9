import numpy as np

np.array([np.nan, 2.0, 3.0, 3.0]).reshape(2, 2).max(axis=1)
