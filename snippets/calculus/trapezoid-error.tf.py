import tensorflow as tf

def error(n):
    x = tf.linspace(0., 2., n + 1)
    return tf.abs(tf.keras.ops.trapezoid(x**3, x) - 4)

ns = [1, 2, 4, 8]
left = tf.stack([error(n) for n in ns])
right = tf.constant([2**3 / (12 * n**2) * 12 for n in ns])
left, right
