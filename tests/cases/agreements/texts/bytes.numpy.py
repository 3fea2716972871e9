import numpy as np

bytes([255])
