import numpy as np

(2**53 + 1, 2**53)
