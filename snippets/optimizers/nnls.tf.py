import tensorflow as tf

A, b = tf.constant([[1.0, 0.0], [1.0, 1.0]]), tf.constant([2.0, 1.0])
x = tf.zeros(2)
for _ in range(200):
    x = tf.nn.relu(x - 0.3 * tf.linalg.matvec(A, tf.linalg.matvec(A, x) - b, transpose_a=True))
x
