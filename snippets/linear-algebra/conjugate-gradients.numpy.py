import numpy as np
import scipy

S, b = np.array([[4.0, 1.0], [1.0, 3.0]]), np.array([9.0, 5.0])
scipy.sparse.linalg.cg(S, b)[0]
