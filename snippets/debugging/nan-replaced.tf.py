import tensorflow as tf

x = tf.Variable([-1., 4.])
with tf.GradientTape() as tape:
    y = tf.sqrt(x)
    y = tf.where(tf.math.is_nan(y), 0., y)
tape.gradient(y, x)
