import scipy

scipy.signal.windows.cosine(4)
