import scipy

scipy.signal.windows.general_hamming(5, 0.6)
