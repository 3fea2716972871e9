import numpy as np

hasattr(np, "probe")
