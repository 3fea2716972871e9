import numpy as np

S = np.array([[4., 2.], [2., 10.]])
np.linalg.cholesky(S)
