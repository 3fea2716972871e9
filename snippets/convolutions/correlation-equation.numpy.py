import numpy as np

x = np.array([1.0, 2.0, 4.0, 8.0])
w = np.array([1.0, 3.0])
by_hand = [sum(w[j] * x[i + j] for j in range(2)) for i in range(3)]
np.correlate(x, w, mode="valid"), np.stack(by_hand)
