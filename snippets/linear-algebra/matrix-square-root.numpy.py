import numpy as np
import scipy

S = np.array([[8., 2.], [2., 5.]])
scipy.linalg.sqrtm(S)
