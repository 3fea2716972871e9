import tensorflow as tf

a = tf.constant([1., -1., float("inf")])
b = tf.constant([float("inf"), float("inf"), 2.])
a // b
