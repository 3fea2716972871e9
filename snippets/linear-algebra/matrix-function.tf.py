import tensorflow as tf

A = tf.constant([[2.0, 1.0], [0.0, 3.0]])
eigenvalues, V = tf.linalg.eig(A)
tf.math.real(V * tf.sin(eigenvalues) @ tf.linalg.inv(V))
