import scipy

scipy.linalg.invpascal(3)
