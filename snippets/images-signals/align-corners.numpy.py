import numpy as np

x = np.arange(1.0, 9.0)
np.interp(np.linspace(0, 7, 4), np.arange(8), x)[None]
