import tensorflow as tf

x = tf.Variable([0., 3.])
with tf.GradientTape(persistent=True) as tape:
    plain = tf.sqrt(x**2)
    safe = tf.sqrt(x**2 + 1e-8)
tape.gradient(plain, x), tape.gradient(safe, x)
