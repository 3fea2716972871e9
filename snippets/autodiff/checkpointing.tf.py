import tensorflow as tf

def f(x):
    return tf.reduce_sum(tf.sin(x**2))

x = tf.Variable([0.5, 1., 2.])
with tf.GradientTape() as tape:
    y = tf.recompute_grad(f)(x)
tape.gradient(y, x)
