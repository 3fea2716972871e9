import numpy as np

rate, best, waited = 1.0, np.inf, 0
for loss in [10000.0, 9999.5, 9999.2]:
    best, waited = (loss, 0) if loss < best * (1 - 1e-4) else (best, waited + 1)
    rate = rate / 2 if waited == 2 else rate
np.array(rate)
