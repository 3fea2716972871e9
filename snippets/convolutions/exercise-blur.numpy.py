import numpy as np

x = np.array([1.0, 2.0, 4.0, 8.0, 16.0])
w, wider = np.array([0.5, 0.5]), np.array([0.25, 0.5, 0.25])
np.correlate(np.correlate(x, w), w), np.correlate(x, wider)
