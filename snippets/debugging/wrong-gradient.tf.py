import tensorflow as tf


@tf.custom_gradient
def cube(x):
    return x**3, lambda g: 2 * x * g


x = tf.constant([2.], dtype=tf.float64)
theoretical, numerical = tf.test.compute_gradient(cube, [x])
tf.debugging.assert_near(theoretical[0], numerical[0], atol=1e-3)
