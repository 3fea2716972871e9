import numpy as np

z = np.array([3 + 4j, 12j])
np.linalg.vector_norm(z)
