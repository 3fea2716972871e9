import numpy as np

rate, best, waited = 1.0, np.inf, 0
for loss in [np.nan, 0.8, 0.6, 0.4]:
    best, waited = (loss, 0) if loss < best else (best, waited + 1)
    if waited == 2:
        rate, waited = rate / 2, 0
rate
