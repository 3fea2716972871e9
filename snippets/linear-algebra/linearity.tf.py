import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
X = tf.constant([[2., -1., 3.], [0., 1., -2.]])
Y = tf.constant([[1., 0., 4.], [-3., 2., 5.]])
left = [tf.linalg.matvec(A, 2 * x - 3 * y) for x, y in zip(X, Y)]
right = [2 * tf.linalg.matvec(A, x) - 3 * tf.linalg.matvec(A, y) for x, y in zip(X, Y)]
tf.stack(left), tf.stack(right)
