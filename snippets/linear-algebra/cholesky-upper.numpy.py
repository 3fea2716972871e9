import numpy as np

S = np.array([[4.0, 2.0], [2.0, 10.0]])
np.linalg.cholesky(S, upper=True)
