import scipy

scipy.linalg.hadamard(4)
