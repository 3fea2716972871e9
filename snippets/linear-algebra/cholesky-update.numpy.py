import numpy as np

R, w = np.array([[2.0, 1.0], [0.0, 3.0]]), np.array([1.0, 2.0])
np.linalg.cholesky(R.mT @ R + np.outer(w, w), upper=True)
