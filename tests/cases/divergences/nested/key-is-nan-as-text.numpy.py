import numpy as np

{float("nan"): 1.0}
