import tensorflow as tf

def f(x):
    return tf.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x = tf.Variable([3., 4., 5.])
with tf.GradientTape() as tape:
    y = f(x)
tape.jacobian(y, x)
