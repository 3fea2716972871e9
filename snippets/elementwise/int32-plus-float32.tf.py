import tensorflow as tf

n = tf.constant([1, 2, 3], dtype=tf.int32)
x = tf.constant([0.5, 0.25, -4.], dtype=tf.float32)
n + x
