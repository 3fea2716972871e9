import tensorflow as tf

a = tf.constant([1, 2])
b = tf.constant([1, 2, 3])
a == b
