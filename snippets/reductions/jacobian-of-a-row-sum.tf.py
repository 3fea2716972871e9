import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 7.]])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x**2, axis=1)
J = tape.jacobian(y, x)
J, 2 * tf.eye(2)[:, :, None] * x
