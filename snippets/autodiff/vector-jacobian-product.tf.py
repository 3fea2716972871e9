import tensorflow as tf

def f(x):
    return tf.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, v = tf.Variable([3., 4., 5.]), tf.constant([10., 1.])
with tf.GradientTape() as tape:
    y = f(x)
tape.gradient(y, x, output_gradients=v)
