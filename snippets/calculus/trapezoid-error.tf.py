import tensorflow as tf

def error(n):
    x = tf.linspace(0., 2., n + 1)
    y = x**3
    return tf.abs(tf.reduce_sum((x[1:] - x[:-1]) * (y[1:] + y[:-1]) / 2) - 4)

ns = [1, 2, 4, 8]
left = tf.stack([error(n) for n in ns])
right = tf.constant([2**3 / (12 * n**2) * 12 for n in ns])
left, right
