import tensorflow as tf

x = tf.constant([1.0, 2.0])
W = tf.constant([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
b = tf.constant([0.1, 0.2, 0.3])
by_hand = [sum(x[i] * W[i, j] for i in range(2)) + b[j] for j in range(3)]
tf.linalg.matvec(W, x, transpose_a=True) + b, tf.stack(by_hand)
