import math
import tensorflow as tf

def cdf(x):
    return (1. + tf.math.erf(x / math.sqrt(2.))) / 2.

def gap(n):
    k = tf.range(n + 1.)
    p = tf.constant([math.comb(n, j) / 2**n for j in range(n + 1)])
    return tf.reduce_max(abs(tf.cumsum(p) - cdf((k - n / 2) / (n**0.5 / 2))))

ns = 4, 16, 64, 256
left = [gap(n) for n in ns]
right = [0.48 / n**0.5 for n in ns]
tf.stack(left), tf.constant(right)
