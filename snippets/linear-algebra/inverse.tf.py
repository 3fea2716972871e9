import tensorflow as tf

A = tf.constant([[2., 1.], [4., 3.]])
tf.linalg.inv(A)
