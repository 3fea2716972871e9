import numpy as np

"\r"
