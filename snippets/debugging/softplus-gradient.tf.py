import tensorflow as tf

x = tf.Variable([1000., 0.])
with tf.GradientTape(persistent=True) as tape:
    naive = tf.math.log1p(tf.exp(x))
    safe = tf.math.softplus(x)
tape.gradient(naive, x), tape.gradient(safe, x)
