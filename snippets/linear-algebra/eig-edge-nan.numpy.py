import numpy as np

A = np.array([[np.nan, 1.], [2., 3.]])
np.linalg.eig(A).eigenvalues.real
