from itertools import product
import tensorflow as tf

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def expected(n):
    samples = tf.constant(list(product(x, repeat=n)))
    chances = tf.reduce_prod(tf.constant(list(product(p, repeat=n))), axis=1)
    return tf.reduce_sum(chances * tf.math.reduce_variance(samples, axis=1) * n / (n - 1))

mean = tf.reduce_sum(tf.constant(p) * tf.constant(x))
variance = tf.reduce_sum(tf.constant(p) * (tf.constant(x) - mean) ** 2)
left = [expected(n) for n in (2, 3, 4)]
tf.stack(left), tf.stack([variance] * 3)
