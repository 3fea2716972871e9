import tensorflow as tf

x = tf.Variable([0., 1., 2., 3.])
with tf.GradientTape() as tape:
    y = 2 * tf.tensordot(x, x, axes=1)
tape.gradient(y, x)
