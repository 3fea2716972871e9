import scipy

scipy.linalg.pascal(3)
