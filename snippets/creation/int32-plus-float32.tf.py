import tensorflow as tf

x = tf.constant([1, 2, 3], dtype=tf.int32)
y = tf.constant([0.5, 1.5, 2.5], dtype=tf.float32)
x + y
