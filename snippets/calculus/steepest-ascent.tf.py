import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1]

x = tf.Variable([3., 2.])
units = tf.constant([[1., 0.], [0.6, 0.8], [0.8, 0.6], [-1., 0.]])
with tf.GradientTape() as tape:
    y = f(x)
gradient = tape.gradient(y, x)
left = tf.linalg.matvec(units, gradient)
right = tf.fill([4], tf.norm(gradient))
left, right
