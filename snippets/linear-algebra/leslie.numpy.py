import numpy as np
import scipy

births, survivals = np.array([0.1, 2.0, 1.0]), np.array([0.2, 0.8])
scipy.linalg.leslie(births, survivals)
