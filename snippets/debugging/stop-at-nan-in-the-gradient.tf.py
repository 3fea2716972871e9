import tensorflow as tf

x = tf.Variable([0., 2.])
with tf.GradientTape() as tape:
    y = tf.where(x > 0, tf.math.log(x), 0.)
tf.debugging.check_numerics(tape.gradient(y, x), "the gradient")
