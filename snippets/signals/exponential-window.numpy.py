import scipy

scipy.signal.windows.exponential(5, tau=2.0)
