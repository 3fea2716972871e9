import tensorflow as tf

a = tf.constant([True, True, True, True, False, False, False, False])
b = tf.constant([True, True, False, False, True, True, False, False])
c = tf.constant([True, False, True, False, True, False, True, False])
a & (b | c), (a & b) | (a & c)
