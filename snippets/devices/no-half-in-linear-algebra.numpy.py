import numpy as np

A = np.array([[2.0, 0.0], [0.0, 4.0]], dtype=np.float16)
np.linalg.svdvals(A)
