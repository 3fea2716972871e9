import numpy as np

hasattr(np, "trapezoid"), hasattr(np, "nanvar")
