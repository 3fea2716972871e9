import numpy as np
import scipy

S = np.array([[8.0, 2.0], [2.0, 5.0]])
scipy.linalg.sqrtm(S)
