import numpy as np
import scipy

S, b = np.array([[np.nan, 1.], [1., 3.]]), np.array([9., 5.])
scipy.sparse.linalg.cg(S, b)[0]
