from fractions import Fraction
import tensorflow as tf

try:
    tf.convert_to_tensor(Fraction(1, 2))
    refused = False
except Exception:
    refused = True
refused
