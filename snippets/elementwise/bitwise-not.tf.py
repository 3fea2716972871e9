import tensorflow as tf

a = tf.constant([0, 5, -3])
~a  # or tf.bitwise.invert(a)
