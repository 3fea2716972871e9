import tensorflow as tf

A = tf.constant([[1., 2.], [3., 4.]])
B = tf.constant([[0., 1.], [1., 1.]])
A @ B, B @ A
