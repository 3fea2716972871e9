import scipy

scipy.linalg.dft(4)
