import tensorflow as tf

x = tf.Variable([1., 2., 3.])
y = tf.Variable([2., 2., 2.])
with tf.GradientTape() as tape:
    z = tf.maximum(x, y)
tape.gradient(z, (x, y))
