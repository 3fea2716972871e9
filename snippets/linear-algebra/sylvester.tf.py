import tensorflow as tf

A, B = tf.constant([[1.0, 2.0], [0.0, 3.0]]), tf.constant([[4.0, 1.0], [0.0, 5.0]])
C = tf.constant([[5.0, 2.0], [3.0, 8.0]])
kron = tf.keras.ops.kron
K = kron(A, tf.eye(2)) + kron(tf.eye(2), tf.transpose(B))
tf.reshape(tf.linalg.solve(K, tf.reshape(C, (4, 1))), (2, 2))
