import tensorflow as tf

x = tf.Variable([0., 0.])
with tf.GradientTape() as tape:
    y = tf.norm(x)
tape.gradient(y, x)
