import tensorflow as tf

u = tf.constant([[0.5, -1.0], [1.0, 0.25]])
start = tf.Variable([1.0, -0.5])
h = start.value()
product = tf.eye(2)
with tf.GradientTape() as tape:
    h = start[tf.newaxis]
    for _ in range(3):
        h = tf.tanh(h @ u)
        product = tf.linalg.diag(1 - h[0] ** 2) @ tf.transpose(u) @ product
    last = h[0]
tape.jacobian(last, start), product
