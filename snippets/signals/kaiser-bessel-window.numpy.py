import scipy

scipy.signal.windows.kaiser_bessel_derived(6, beta=6.0)
