from itertools import product
import tensorflow as tf

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def variance(values, chances):
    mean = tf.reduce_sum(chances * values)
    return tf.reduce_sum(chances * (values - mean) ** 2)

def of_the_mean(n):
    samples = tf.constant(list(product(x, repeat=n)))
    chances = tf.reduce_prod(tf.constant(list(product(p, repeat=n))), axis=1)
    return variance(tf.reduce_mean(samples, axis=1), chances)

ns = 2, 3, 4
left = [of_the_mean(n) for n in ns]
right = [variance(tf.constant(x), tf.constant(p)) / n for n in ns]
tf.stack(left), tf.stack(right)
