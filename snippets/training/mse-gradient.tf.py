import tensorflow as tf

x = tf.constant([[1., 2.], [3., -1.], [0., 4.]])
y = tf.constant([1., 2., 3.])
w = tf.Variable([0.5, -1.])

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((tf.linalg.matvec(x, w) - y) ** 2)
error = tf.linalg.matvec(x, w) - y
tape.gradient(loss, w), 2 / 3 * tf.linalg.matvec(x, error, transpose_a=True)
