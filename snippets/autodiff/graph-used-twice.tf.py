import tensorflow as tf

x = tf.Variable([1., 2., 3.])
with tf.GradientTape() as tape:
    y = tf.tensordot(x, x, axes=1)
tape.gradient(y, x)
tape.gradient(y, x)
