import tensorflow as tf

x = tf.Variable([1., 2., 3.])
with tf.GradientTape(persistent=True) as tape:
    y = 2 * tf.tensordot(x, x, axes=1)
    z = tf.reduce_sum(x)
tape.gradient(y, x)
tape.gradient(z, x)
