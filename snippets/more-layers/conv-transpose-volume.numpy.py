import numpy as np

np.kron(np.array([[[1.0, 10.0]]]), np.arange(8.0).reshape(2, 2, 2))
