import tensorflow as tf

x = tf.Variable([1., 2., 3.])
with tf.GradientTape(persistent=True) as tape:
    y = x**2
first = tape.gradient(y, x, tf.constant([1., 0., 0.]))
last = tape.gradient(y, x, tf.constant([0., 0., 1.]))
first, last
