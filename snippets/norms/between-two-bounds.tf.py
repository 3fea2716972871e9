import math

import tensorflow as tf

x = tf.constant([3., -4., 12.])
p = tf.constant([1., 1.25, 1.5, 2., 2.5, 3., 4., 5., 6., 8., 10., 12., 16.])
largest = tf.norm(x, ord=math.inf)
norms = tf.stack([tf.norm(x, ord=q) for q in p.numpy().tolist()])
p, largest, norms, 3 ** (1 / p) * largest
