import tensorflow as tf

x = tf.Variable([1., 2., 3.])
with tf.GradientTape() as tape:
    y = x * x
tape.gradient(y, x)
