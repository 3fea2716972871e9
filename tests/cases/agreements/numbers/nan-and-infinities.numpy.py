import numpy as np

np.array([np.nan, np.inf, -np.inf, 1.]) * 2
