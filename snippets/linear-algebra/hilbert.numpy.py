import scipy

scipy.linalg.hilbert(3)
