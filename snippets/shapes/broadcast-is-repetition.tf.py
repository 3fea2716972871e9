import tensorflow as tf

a = tf.constant([[1.], [2.], [3.]])
b = tf.constant([[10., 20.]])
a * b, tf.tile(a, (1, 2)) * tf.tile(b, (3, 1))
