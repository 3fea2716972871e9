import scipy

scipy.linalg.invhilbert(3)
