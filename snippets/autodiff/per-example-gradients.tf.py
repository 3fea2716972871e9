import tensorflow as tf

def loss(w, x, y):
    return (tf.linalg.matvec(x, w) - y) ** 2

w = tf.Variable([1., -1.])
xs = tf.constant([[1., 2.], [3., 1.], [0., 4.]])
ys = tf.constant([0., 1., -2.])
with tf.GradientTape() as tape:
    losses = loss(w, xs, ys)
tape.jacobian(losses, w)
