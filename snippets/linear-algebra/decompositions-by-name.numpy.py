import numpy as np

S = np.array([[4.0, 2.0], [2.0, 7.0]])
np.linalg.eigh(S).eigenvalues, np.linalg.svd(S).S, np.linalg.slogdet(S)
