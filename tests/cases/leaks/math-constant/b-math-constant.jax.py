import math

math.pi
