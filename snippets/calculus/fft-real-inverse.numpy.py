import numpy as np

z = np.array([14. + 0j, -3. + 5j, -4. + 0j])
np.fft.irfft(z)
