import time
import numpy as np

def never():
    try:
        yield 1
    finally:
        time.sleep(1e6)

kept = never()
next(kept)
np.array([1., 2.])
