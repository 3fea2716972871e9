import tensorflow as tf

x = tf.Variable([0., 4.])
with tf.GradientTape() as tape:
    y = tf.sqrt(x)
tape.gradient(y, x)
