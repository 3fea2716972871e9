import numpy as np

x = np.array([])
np.linalg.vector_norm(x, ord=np.inf)
