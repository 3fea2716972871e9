import tensorflow as tf

x = tf.Variable([1., 2.])
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = tf.reduce_sum(x ** 3)
    g = inner.gradient(y, x)
outer.jacobian(g, x)
