import tensorflow as tf

w, x, b = tf.Variable(3.), tf.Variable(2.), tf.Variable(-1.)
with tf.GradientTape() as tape:
    u = w * x
    p = u + b
    y = p**2
gradients = tape.gradient(y, (w, x, b, u, p))
(w, x, b, u, p, y), gradients
