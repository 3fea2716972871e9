import numpy as np

2**64
