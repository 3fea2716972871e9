import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1] + tf.sin(x[1])

x = tf.Variable([3., 2.], dtype=tf.float64)
vs = tf.constant([[1., 0.], [0.6, 0.8], [-3., 2.]], dtype=tf.float64)
h = 1e-5
left = tf.stack([(f(x + h * v) - f(x - h * v)) / (2 * h) for v in vs])
with tf.GradientTape() as tape:
    y = f(x)
right = tf.linalg.matvec(vs, tape.gradient(y, x))
left, right
