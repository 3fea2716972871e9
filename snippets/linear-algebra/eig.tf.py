import tensorflow as tf

A = tf.constant([[4., 1.], [2., 3.]])
tf.linalg.eig(A)
