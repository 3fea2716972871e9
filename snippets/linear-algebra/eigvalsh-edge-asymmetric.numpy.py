import numpy as np

S = np.array([[4., 1.], [2., 3.]])
np.linalg.eigvalsh(S)
