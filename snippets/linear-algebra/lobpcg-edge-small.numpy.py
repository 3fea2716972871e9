import numpy as np
import scipy

S = np.array([[2.0, 1.0], [1.0, 2.0]])
scipy.sparse.linalg.eigsh(S, k=1, return_eigenvectors=False)
