import tensorflow as tf

a = tf.constant([1, 2, 3])
b = tf.constant([1, 3, 2])
a > b  # or tf.greater(a, b)
