import numpy as np

A = np.ones((4, 9))
np.linalg.norm(A, ord=1)
