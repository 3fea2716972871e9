import scipy

scipy.signal.windows.general_cosine(5, [0.4, 0.5, 0.1])
