import tensorflow as tf

A = tf.constant([[1, 2, 3], [2, 0, 4], [3, 4, 5]])
B = tf.constant([[1, 2, 3], [2, 0, 4], [7, 4, 5]])
A == tf.transpose(A), B == tf.transpose(B)
