import math

math.sqrt(4.0)
