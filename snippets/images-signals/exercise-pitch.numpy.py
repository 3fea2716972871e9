import numpy as np

rate = 64
t = np.arange(rate) / rate
x = np.sin(2 * np.pi * 5 * t) + 0.5 * np.cos(2 * np.pi * 12 * t)
np.fft.rfftfreq(rate, 1 / rate)[np.abs(np.fft.rfft(x)).argmax()]
