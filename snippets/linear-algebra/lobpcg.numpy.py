import numpy as np
import scipy

S = np.diag([9.0, 4.0, 2.0, 1.0]) + 0.5
scipy.sparse.linalg.eigsh(S, k=1, return_eigenvectors=False)
