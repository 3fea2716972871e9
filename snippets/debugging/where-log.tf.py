import tensorflow as tf

x = tf.Variable([-1., 0., 2.])
with tf.GradientTape() as tape:
    y = tf.where(x > 0, tf.math.log(x), 0.)
tape.gradient(y, x)
