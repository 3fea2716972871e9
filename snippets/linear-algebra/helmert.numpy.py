import scipy

scipy.linalg.helmert(3)
