import numpy as np

x = np.array([np.nan, 3.0, 9.0, np.nan, np.nan, np.nan])
x.reshape(3, 2).max(axis=1)
