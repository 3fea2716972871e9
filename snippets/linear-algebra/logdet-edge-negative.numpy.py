import numpy as np

A = np.array([[1.0, 2.0], [5.0, 3.0]])
np.linalg.slogdet(A).logabsdet
