import tensorflow as tf

x = tf.Variable([-1., 0., 0.5, 2., 3.])
with tf.GradientTape() as tape:
    y = tf.clip_by_value(x, 0., 2.)
tape.gradient(y, x)
