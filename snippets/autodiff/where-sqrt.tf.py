import tensorflow as tf

x = tf.Variable([0., 0.25, 4.])
with tf.GradientTape() as tape:
    y = tf.where(x > 0, tf.sqrt(x), 0.)
tape.gradient(y, x)
