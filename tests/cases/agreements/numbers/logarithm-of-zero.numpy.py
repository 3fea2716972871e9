import numpy as np

np.exp(np.array([-np.inf, 0.]))
