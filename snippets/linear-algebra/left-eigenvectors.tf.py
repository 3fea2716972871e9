import tensorflow as tf

A = tf.constant([[1.0, 2.0], [3.0, 2.0]])
tf.linalg.eig(tf.transpose(A))[1]
