import numpy as np


def compound(balance, years):
    for _ in range(years):
        balance = 1.5 * balance + 1
    return balance


compound(np.array(2.), 3)
