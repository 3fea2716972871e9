import numpy as np
import scipy

A = np.array([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
P, _, _ = scipy.linalg.lu(A)
P.argmax(axis=0)
