import tensorflow as tf

A = tf.constant([[1.0, 2.0], [3.0, 4.0]])
tf.keras.ops.kron(tf.eye(2), tf.transpose(A))
