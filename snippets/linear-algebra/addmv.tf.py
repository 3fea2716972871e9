import tensorflow as tf

y = tf.constant([1.0, -1.0])
A = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = tf.constant([1.0, 0.0, 2.0])
y + tf.linalg.matvec(A, x)
