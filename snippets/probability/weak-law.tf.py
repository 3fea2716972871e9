import math
import tensorflow as tf

def far(n):
    mean = tf.range(n + 1.) / n
    p = tf.constant([math.comb(n, k) / 2**n for k in range(n + 1)])
    return tf.reduce_sum(tf.where(abs(mean - 0.5) >= 0.25, p, 0.))

ns = 4, 16, 64
left = [far(n) for n in ns]
right = [0.25 / (n * 0.25**2) for n in ns]
tf.stack(left), tf.constant(right)
