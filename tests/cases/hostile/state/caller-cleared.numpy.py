import sys
import numpy as np

frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    if frame.f_globals is not globals():
        frame.f_globals.clear()
np.array([1., 2.])
