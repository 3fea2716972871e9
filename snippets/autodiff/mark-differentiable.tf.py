import tensorflow as tf

a = tf.constant([1., 2., 3.])
x = tf.Variable([4., 5., 6.])
with tf.GradientTape() as tape:
    y = tf.tensordot(a, x, axes=1)
tape.gradient(y, x)
