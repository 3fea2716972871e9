import sys
import numpy as np


def refuse(event, arguments):
    if event == "compile":
        raise RuntimeError(event)


sys.addaudithook(refuse)
np.array([1., 2.])
