import tensorflow as tf

a = tf.Variable([1., 2.])
b = tf.Variable([3., 5.])
with tf.GradientTape() as tape:
    y = tf.tensordot(a, b**2, axes=1)
tape.gradient(y, (a, b))
