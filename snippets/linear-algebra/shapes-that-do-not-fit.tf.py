import tensorflow as tf

A = tf.ones((3, 4))
B = tf.ones((3, 4))
A @ B
