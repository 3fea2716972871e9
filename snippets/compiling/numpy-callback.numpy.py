import numpy as np

2 * np.sort(np.array([3., 1., 2.]))
