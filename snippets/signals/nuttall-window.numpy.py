import scipy

scipy.signal.windows.nuttall(6)
