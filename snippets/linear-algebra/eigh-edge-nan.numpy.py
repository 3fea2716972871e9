import numpy as np

S = np.array([[np.nan, 2.], [2., 3.]])
np.linalg.eigh(S).eigenvectors
