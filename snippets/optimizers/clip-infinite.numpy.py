import numpy as np

[np.array([np.nan, 0.0]), np.array([0.0])]  # inf / inf, and 1 / inf
