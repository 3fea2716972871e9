import numpy as np

np.max(np.array([np.inf, -np.inf, 1.]))
