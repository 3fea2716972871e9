import tensorflow as tf

a = tf.constant([[1.], [2.], [3.]])
b = tf.constant([[10., 20.]])
a, b, tf.broadcast_to(a, (3, 2)), tf.broadcast_to(b, (3, 2)), a + b
