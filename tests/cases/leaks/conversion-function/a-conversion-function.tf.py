from fractions import Fraction
import tensorflow as tf

tf.register_tensor_conversion_function(Fraction, lambda value, dtype=None, name=None, as_ref=False: tf.constant(float(value)))
tf.constant([1., 2.])
