import numpy as np

np.linalg.norm(np.array([3., 4.]))
