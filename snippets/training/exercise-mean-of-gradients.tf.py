import tensorflow as tf

x = tf.constant([[1., 2.], [3., -1.], [0., 4.]])
y = tf.constant([1., 2., 3.])
w = tf.Variable([0.5, -1.])

with tf.GradientTape(persistent=True) as tape:
    losses = (tf.linalg.matvec(x, w) - y) ** 2
    loss = tf.reduce_mean(losses)
tf.reduce_mean(tape.jacobian(losses, w), axis=0), tape.gradient(loss, w)
