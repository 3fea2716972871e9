import numpy as np

rate, best, waited, rates = 1.0, np.inf, 0, []
for loss in [1.0, 0.8, 0.8, 0.8, 0.8, 0.8]:
    best, waited = (loss, 0) if loss < best else (best, waited + 1)
    if waited == 2:
        rate, waited = rate / 2, 0
    rates.append(rate)
np.array(rates)
