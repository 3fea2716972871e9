import tensorflow as tf

a = tf.constant([True, True, False, False])
b = tf.constant([True, False, True, False])
tf.logical_and(a, b)
